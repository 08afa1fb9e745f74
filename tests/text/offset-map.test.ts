import { describe, expect, test } from 'vitest';
import { OffsetMap } from '../../lib/text/offset-map.ts';

/** Source `ab(c)--d` rewritten to `ab-d`: (c) belongs to b, -- is one dash. */
function sample(): OffsetMap {
  const map = new OffsetMap();
  map.widen(1, 5);
  map.add(2, 5, 2);
  map.add(3, 7, 1);
  return map;
}

describe('OffsetMap', () => {
  test('copies without entries', () => {
    expect(new OffsetMap().toSource({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
    expect(new OffsetMap().fromSource(7)).toBe(7);
  });

  test.each([
    [0, 1, 0, 1],
    [0, 2, 0, 5],
    [1, 2, 1, 5],
    [2, 3, 5, 7],
    [1, 4, 1, 8],
    [2, 2, 5, 5],
  ])('[%d, %d) came from [%d, %d)', (start, end, from, to) => {
    expect(sample().toSource({ start, end })).toEqual({ start: from, end: to });
  });

  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 2],
    [5, 2],
    [6, 3],
    [7, 3],
    [8, 4],
  ])('source %d is %d', (source, normal) => {
    expect(sample().fromSource(source)).toBe(normal);
  });
});
