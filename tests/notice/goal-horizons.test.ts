import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Goal, goalReader, latest } from '../../lib/notice/goal-horizons.ts';

/** `clause:year@start`, the last the end of the chapter that states it. */
function goal(printed: string): Goal {
  const [clause = '', year = '', start = ''] = printed.split(/[:@]/);
  const span = { start: 0, end: Number(start) };
  return {
    start: span.end,
    from: { ...span, marker: clause, level: 1, heading: '目标', clause },
    deadline: {
      ...span,
      kind: 'deadline',
      type: 'DATE',
      relation: 'by',
      endDate: `${year}-12-31`,
      id: printed,
      quote: printed,
      rule: 'by-date',
    },
  };
}

describe('goalReader', () => {
  it.each<[goals: string, start: number, clause: string, holds: string | undefined]>([
    ['一:2025@10', 10, '二', '一:2025@10'],
    ['一:2025@10', 9, '二', undefined],
    ['一:2025@10', 10, '一', undefined],
    ['一:2025@10 一:2027@10 一:2035@10', 10, '二', '一:2027@10'],
    ['一:2025@10 二:2027@20', 30, '二', '一:2025@10'],
    ['一:2025@10 二:2027@20 三:2026@30', 30, '二', '三:2026@30'],
    ['一:2025@10 二:2035@20', 30, '一', '二:2035@20'],
    ['一:2025@10 二:2025@20', 30, '三', '一:2025@10'],
  ])('%s give at %d to clause %s: %s', (goals, start, clause, holds) => {
    const read = goalReader(goals.split(' ').map(goal));
    expect(read(start, clause)?.deadline.id).toBe(holds);
  });

  it('says what reading all goals anew for the clause says', () => {
    const clause = fc.constantFrom('一', '二', '三');
    const goals = fc
      .array(fc.tuple(clause, fc.integer({ min: 2020, max: 2030 }), fc.nat(3)), { maxLength: 12 })
      .map((all) => {
        let start = 0;
        return all.map(([from, year, on], at) => {
          start += on;
          return { ...goal(`${from}:${year}@${start}`), at };
        });
      });
    fc.assert(
      fc.property(goals, fc.nat(20), clause, (all, start, own) => {
        const before = all.filter((one) => one.start <= start && one.from.clause !== own);
        expect(goalReader(all)(start, own)).toBe(latest(before));
      }),
    );
  });
});
