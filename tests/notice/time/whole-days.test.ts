import { expect, it } from 'vitest';
import { firstDayOf, lastDayOf } from '../../../lib/notice/time/whole-days.ts';

it.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-11-30', '2026-11-30', '2026-11-30'],
  ['2026-02-30', undefined, undefined],
  ['2026-13', undefined, undefined],
  ['年底', undefined, undefined],
  ['', undefined, undefined],
])('%j is from %s to %s', (iso, first, last) => {
  expect([firstDayOf(iso), lastDayOf(iso)]).toEqual([first, last]);
});
