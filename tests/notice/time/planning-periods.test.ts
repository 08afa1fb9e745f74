import { describe, expect, it } from 'vitest';
import { isBackgroundHeading } from '../../../lib/notice/passage/background.ts';
import { PLAN, PLANNING_PERIODS } from '../../../lib/notice/time/planning-periods.ts';

describe('planning periods', () => {
  it('are five years each and follow one another', () => {
    const periods = Object.values(PLANNING_PERIODS);
    for (const [at, { from, to }] of periods.entries()) {
      expect(to - from).toBe(4);
      const next = periods[at + 1];
      if (next) expect(next.from).toBe(to + 1);
    }
  });

  it.each(Object.keys(PLANNING_PERIODS))('%s is matched by its pattern', (name) => {
    expect(new RegExp(`^${PLAN}$`, 'u').exec(`“${name}”`)?.groups?.plan).toBe(name);
    expect(isBackgroundHeading(`“${name}”工作情况`)).toBe(true);
  });
});
