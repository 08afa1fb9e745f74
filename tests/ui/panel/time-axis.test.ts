import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../lib/ui/panel/deadline-moments.ts';
import { timeAxis } from '../../../lib/ui/panel/time-axis.ts';
import { deadline } from '../mentions.ts';

describe('timeAxis', () => {
  it('goes from the first year to the last, with today on it', () => {
    const axis = timeAxis([deadline({ endDate: '2027-12-31' })], {
      today: '2026-01-01',
      issuedOn: '2025-06-01',
    });
    expect(axis?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    expect(axis?.years[0]?.at).toBe(0);
    expect(axis?.today).toBeCloseTo(1 / 3, 2);
    expect(axis?.ends.map(({ date }) => date)).toEqual(['2027-12-31']);
  });

  it('has nothing to show without a last day', () => {
    expect(timeAxis([deadline({ relation: 'every' })], { today: '2026-01-01' })).toBeUndefined();
    expect(timeAxis([], { today: '2026-01-01' })).toBeUndefined();
  });

  it('keeps everything between its ends, and its labels few', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), day, (ends, today) => {
        const axis = timeAxis(
          ends.map((endDate) => deadline({ endDate })),
          { today },
        );
        const places = [axis?.today ?? -1, ...(axis?.ends ?? []).map(({ at }) => at)];
        for (const at of places) expect(at >= 0 && at <= 1).toBe(true);
        expect(axis?.years.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('momentsOf', () => {
  it('joins what falls on the same time', () => {
    const moments = momentsOf([
      deadline({ endDate: '2026-12-31', start: 1 }),
      deadline({ endDate: '2026-12-31', start: 2 }),
      deadline({ relation: 'during', startDate: '2026-01-01', endDate: '2026-12-31', start: 3 }),
      deadline({ relation: 'every', value: 'P1Y', start: 4 }),
      deadline({ relation: 'within', value: 'P30D', workdays: true, start: 5 }),
      deadline({ relation: 'within', value: 'P30D', start: 6 }),
      deadline({ relation: 'every', value: 'P1Y', start: 7 }),
    ]);
    expect(moments.map(({ deadlines }) => deadlines.map(({ start }) => start))).toEqual([
      [1, 2],
      [3],
      [4, 7],
      [5],
      [6],
    ]);
  });
});
