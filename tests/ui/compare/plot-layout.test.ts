import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartYears, placeMarks } from '../../../lib/ui/compare/plot-layout.ts';
import { type PlotMark, plotMarks } from '../../../lib/ui/compare/plot-marks.ts';
import { plotScale } from '../../../lib/ui/compare/plot-scale.ts';
import { target } from '../mentions.ts';

const stated = (fields: Parameters<typeof target>[0], document = '云泽市') => ({
  document,
  target: target(fields),
});
const goal = (year: number, value: number): PlotMark => ({
  stated: stated({ value }),
  is: 'goal',
  year,
  value,
});

describe('the marks of targets', () => {
  it('stand in the years that the notice gives', () => {
    const marks = plotMarks([
      stated({ value: 20, by: '2026-12-31', baseline: { value: 8, year: 2020 } }),
      stated({ value: 13, by: '2018' }),
    ]);
    expect(marks.map(({ is, year, value }) => [is, year, value])).toEqual([
      ['goal', 2018, 13],
      ['baseline', 2020, 8],
      ['goal', 2026, 20],
    ]);
  });

  it.each<[string, Parameters<typeof target>[0]]>([
    ['no year', { value: 20 }],
    ['a baseline without a year', { value: 20, baseline: { value: 3 } }],
    [
      'a baseline that growth is counted from',
      { value: 10, unit: '%', change: 'growth', baseline: { value: 3, year: 2020 } },
    ],
  ])('are not made up: %s', (_, fields) => {
    expect(plotMarks([stated(fields)])).toEqual([]);
  });
});

describe('the axes', () => {
  it.each<[string, PlotMark[], readonly number[], readonly number[]]>([
    [
      'from zero to a round number',
      [goal(2020, 3.47), goal(2026, 20)],
      [0, 5, 10, 15, 20],
      [2020, 2026],
    ],
    ['one mark', [goal(2025, 1)], [0, 0.2, 0.4, 0.6, 0.8, 1], [2025]],
    ['below zero', [goal(2025, -4), goal(2026, 6)], [-4, -2, 0, 2, 4, 6], [2025, 2026]],
    ['nothing but zero', [goal(2025, 0)], [0, 0.2], [2025]],
    [
      'years close together',
      [goal(2001, 1), goal(2002, 1), goal(2026, 1)],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
      [2005, 2010, 2015, 2020, 2025],
    ],
  ])('%s', (_, marks, ticks, years) => {
    const scale = plotScale(marks, 2026);
    expect([scale?.ticks, scale?.yearTicks]).toEqual([ticks, years]);
  });

  it('are none without marks', () => expect(plotScale([], 2026)).toBeUndefined());
});

describe('the years below', () => {
  it.each([
    [48, [2020, 2021, 2022, 2023]],
    [36, [2020, 2021, 2022, 2023]],
    [20, [2020, 2022]],
    [4, [2020]],
  ])('%i px apart are written where they do not touch', (step, written) => {
    expect(apartYears([2020, 2021, 2022, 2023], (year) => (year - 2020) * step)).toEqual(written);
  });
});

describe('marks in their places', () => {
  const place = (marks: readonly PlotMark[], labelWidth = 80) => {
    const scale = plotScale(marks, 2026);
    return scale ? placeMarks(marks, scale, { width: 600, height: 200 }, () => labelWidth) : [];
  };

  it('stand side by side where they would lie on each other', () => {
    const [one, two, three] = place([goal(2025, 20), goal(2025, 20), goal(2025, 5)]);
    expect((two?.x ?? 0) - (one?.x ?? 0)).toBe(12);
    expect(three?.x).toBe(one?.x);
  });

  const some = fc.array(
    fc.record({ year: fc.integer({ min: 2009, max: 2035 }), value: fc.nat(500) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  );

  it('never have labels on one another, or outside', () => {
    fc.assert(
      fc.property(some, (marks) => {
        const boxes = place(marks.map(({ year, value }) => goal(year, value)))
          .filter(({ label }) => label !== undefined)
          .map(({ x, y, label }) => ({ left: label === 'after' ? x + 10 : x - 90, y }));
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + 80).toBeLessThanOrEqual(600);
          const clash = boxes.some(
            (other, nth) =>
              nth > at && Math.abs(other.left - box.left) < 80 && Math.abs(other.y - box.y) < 18,
          );
          expect(clash).toBe(false);
        }
      }),
    );
  });
});
