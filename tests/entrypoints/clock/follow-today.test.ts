import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followToday } from '../../../entrypoints/clock/follow-today.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59, 40) });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells once that another day has begun, and nothing any more when it was stopped', () => {
  const changed = vi.fn();
  const stop = followToday(changed);
  vi.advanceTimersByTime(10_000);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(changed).toHaveBeenCalledOnce();
  vi.setSystemTime(new Date(2026, 10, 25, 9));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  vi.advanceTimersByTime(24 * 3_600_000);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(changed).toHaveBeenCalledTimes(2);
});
