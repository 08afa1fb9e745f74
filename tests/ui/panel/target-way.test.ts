import { expect, it } from 'vitest';
import { wayOf } from '../../../lib/ui/panel/target-way.ts';
import { target } from '../mentions.ts';

it.each([
  ['up to the goal', { baseline: { value: 5 }, value: 20 }, { from: 0.25, to: 1 }],
  ['down to a cap', { baseline: { value: 40 }, value: 20 }, { from: 1, to: 0.5 }],
  ['a level to be kept', { baseline: { value: 100 }, value: 100 }, { from: 1, to: 1 }],
  ['from nothing', { baseline: { value: 0 }, value: 3 }, { from: 0, to: 1 }],
  [
    'to the upper end of a range',
    { baseline: { value: 5 }, value: 8, valueMax: 10 },
    { from: 0.5, to: 1 },
  ],
  ['no baseline', { value: 20 }, undefined],
  [
    'growth, which counts from the baseline',
    { baseline: { value: 5 }, value: 20, change: 'growth' },
    undefined,
  ],
  ['an increase', { baseline: { value: 5 }, value: 20, change: 'increase' }, undefined],
  ['nothing to nothing', { baseline: { value: 0 }, value: 0 }, undefined],
  ['a negative value', { baseline: { value: -1 }, value: 3 }, undefined],
] as const)('%s', (_, said, expected) => {
  expect(wayOf(target(said))).toEqual(expected);
});
