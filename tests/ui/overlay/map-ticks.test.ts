import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MapMark,
  nextOf,
  type TickForm,
  tickAt,
  ticksOf,
} from '../../../lib/ui/overlay/map-ticks.ts';

const mark = (id: string, at: number, form: TickForm = 'target'): MapMark => ({ id, at, form });
const FORMS = ['annotation', 'review', 'deadline', 'target', 'department'] as const;

describe('ticks of a map', () => {
  it('stand where their marks are on the way', () => {
    const ticks = ticksOf([mark('top', 0), mark('middle', 0.5), mark('end', 1)], 100);
    expect(ticks.map(({ y }) => y)).toEqual([0, 50, 95]);
  });

  it.each([
    ['the person’s before the machine’s', ['department', 'annotation', 'target'], 'annotation'],
    ['what is to be looked at before a kind', ['deadline', 'review'], 'review'],
    ['then as marks lie over one another', ['department', 'target', 'deadline'], 'deadline'],
  ] as const)('that fall together are one: %s', (_, forms, shown) => {
    const ticks = ticksOf(
      forms.map((form, index) => mark(form, 0.5 + index / 1000, form)),
      400,
    );
    expect(ticks).toEqual([{ form: shown, y: 200, ids: forms }]);
  });

  it('are none where there are no marks, and one where the map has no height', () => {
    expect(ticksOf([], 800)).toEqual([]);
    expect(ticksOf([mark('a', 0), mark('b', 1)], 0)).toEqual([
      { form: 'target', y: 0, ids: ['a', 'b'] },
    ]);
  });

  it('are never more than rows, lie on the map, and hold each mark once', () => {
    const marks = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        form: fc.constantFrom(...FORMS),
      }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(marks, fc.integer({ min: 5, max: 2000 }), (some, height) => {
        const named = some.map((it, index) => ({ ...it, id: `${index}` }));
        const ticks = ticksOf(named, height);
        expect(ticks.length).toBeLessThanOrEqual(height / 5);
        expect(ticks.every(({ y }) => y >= 0 && y < height)).toBe(true);
        expect(ticks.flatMap(({ ids }) => ids).sort()).toEqual(named.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('a click on the map', () => {
  const ticks = ticksOf([mark('a', 0.1), mark('b', 0.5), mark('c', 0.5), mark('d', 0.9)], 400);

  it.each([
    [0, ['a']],
    [100, ['a']],
    [196, ['b', 'c']],
    [205, ['b', 'c']],
    [399, ['d']],
  ])('at %i px means the nearest tick', (y, ids) => {
    expect(tickAt(ticks, y)?.ids).toEqual(ids);
  });

  it('goes to the first of a tick, then to those that fell together with it, and round', () => {
    const tick = tickAt(ticks, 200);
    if (!tick) throw new Error('no tick');
    expect(nextOf(tick, undefined)).toBe('b');
    expect(nextOf(tick, 'a')).toBe('b');
    expect(nextOf(tick, 'b')).toBe('c');
    expect(nextOf(tick, 'c')).toBe('b');
  });

  it('means nothing on a map without ticks', () => expect(tickAt([], 10)).toBeUndefined());
});
