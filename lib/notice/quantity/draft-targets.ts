import type { Draft } from '../recogniser.ts';
import type { Amount } from './amounts.ts';
import type { Measure } from './comparators.ts';
import type { Place } from './place.ts';

/** One target for each value of the run; where names and values do not pair, each value holds for all names. */
export function drafts(
  names: readonly string[],
  { run, from }: Place,
  measure: Measure,
  { start, end, yearly }: { start: number; end: number; yearly: boolean },
): Draft<'target'>[] {
  const paired = names.length === run.length;
  return run.map((amount, at) => ({
    kind: 'target',
    rule:
      run.length > 1 ? 'level-respectively' : measure.change === 'level' ? 'level' : measure.change,
    start,
    end,
    indicator: (paired ? names[at] : names.join('、')) ?? '',
    comparator: comparatorOf(amount, measure),
    value: amount.value,
    ...(amount.valueMax === undefined ? {} : { valueMax: amount.valueMax }),
    unit: amount.unit,
    change: measure.change,
    ...(from && run.length === 1 && measure.change === 'level' && { baseline: from }),
    ...(yearly || amount.yearly ? { per: 'year' as const } : {}),
  }));
}

/** 以上 and 左右 have the last say; a range is reached as a whole. */
export function comparatorOf(amount: Amount, measure: Measure): Measure['comparator'] {
  return amount.comparator ?? (amount.valueMax === undefined ? measure.comparator : '=');
}
