import { describe, expect, test } from 'vitest';
import { progressOn } from '../../lib/cli/progress.ts';

/** A terminal that keeps what is written, and a clock that stands until it is told to go on. */
function watched(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 1000 };
  const terminal = { isTTY, write: (text: string) => written.push(text) };
  return { written, clock, progress: progressOn(terminal, () => clock.now) };
}

describe('progressOn', () => {
  test('says how many and how fast', () => {
    const { written, clock, progress } = watched(true);
    progress.count(10_000);
    clock.now += 500;
    progress.count(5_000);
    expect(written).toEqual(['\r\u001b[K2 read, 30,000 characters/s']);
  });

  test('draws now and then, not for every notice', () => {
    const { written, clock, progress } = watched(true);
    for (let i = 0; i < 1000; i++, clock.now++) progress.count(1);
    expect(written.length).toBeGreaterThan(1);
    expect(written.length).toBeLessThan(10);
  });

  test('takes its line away once, and only if there is one', () => {
    const { written, clock, progress } = watched(true);
    progress.hide();
    expect(written).toEqual([]);
    clock.now += 500;
    progress.count(1);
    progress.hide();
    progress.hide();
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
  });

  test('writes nothing where there is no terminal', () => {
    const { written, clock, progress } = watched(false);
    clock.now += 500;
    progress.count(1);
    progress.hide();
    expect(written).toEqual([]);
  });
});
