import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tryAgain } from '../../../entrypoints/writing/try-again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tries until it succeeds, each time after a longer wait', async () => {
  const work = vi.fn(async () => {
    if (work.mock.calls.length < 4) throw new Error('full');
  });
  tryAgain(work, () => true);
  const tries: number[] = [];
  for (let second = 0; second < 120; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    tries.push(work.mock.calls.length);
  }
  expect([3, 9, 21, 45].map((second) => tries[second - 1])).toEqual([1, 2, 3, 4]);
  expect(tries.at(-1)).toBe(4);
});

it('stops when it is not needed any more', async () => {
  let needed = true;
  const work = vi.fn(async () => {
    needed = false;
    throw new Error('full');
  });
  tryAgain(work, () => needed);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(work).toHaveBeenCalledOnce();
});
