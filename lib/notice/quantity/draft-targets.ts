import type { Draft } from '../recogniser.ts';
import type { Amount } from './amounts.ts';
import type { Measure } from './comparators.ts';
import type { Place } from './place.ts';

/** What a reading says of an amount beside what the amount says itself. Offsets are into the normal text. */
interface Said {
  start: number;
  end: number;
  indicator: string;
  measure: Measure;
  yearly?: boolean;
}

/** The target that a reading makes of an amount: its comparator, both its ends and 每年 are kept. */
export function targetOf(
  rule: string,
  amount: Amount,
  { start, end, indicator, measure, yearly = false }: Said,
): Draft<'target'> {
  return {
    kind: 'target',
    rule,
    start,
    end,
    indicator,
    comparator: comparatorOf(amount, measure),
    value: amount.value,
    ...(amount.valueMax === undefined ? {} : { valueMax: amount.valueMax }),
    unit: amount.unit,
    change: measure.change,
    ...(yearly || amount.yearly ? { per: 'year' as const } : {}),
  };
}

/** One target for each value of the run; where names and values do not pair, each value holds for all names. */
export function drafts(
  names: readonly string[],
  { run, from }: Place,
  measure: Measure,
  { start, end, yearly }: { start: number; end: number; yearly: boolean },
): Draft<'target'>[] {
  const paired = names.length === run.length;
  const rule = run.length > 1 ? 'level-respectively' : measure.change;
  return run.map((amount, at) => {
    const indicator = (paired ? names[at] : names.join('、')) ?? '';
    const target = targetOf(rule, amount, { start, end, indicator, measure, yearly });
    if (from && run.length === 1 && measure.change === 'level') target.baseline = from;
    return target;
  });
}

/** 以上 and 左右 have the last say; a range is reached as a whole. */
function comparatorOf(amount: Amount, measure: Measure): Measure['comparator'] {
  return amount.comparator ?? (amount.valueMax === undefined ? measure.comparator : '=');
}
