import type { Mention, TargetMention } from '../notice/notice.ts';
import type { ColumnNames } from './tables/column-names.ts';

/** Who stands behind a mention: the machine alone, or a person who accepted, corrected or added it. */
export function reviewOf({ reviewed }: Mention): keyof ColumnNames['reviews'] {
  return reviewed === undefined || reviewed === 'rejected' ? 'machine' : reviewed;
}

/**
 * A target as a ledger says it: in the words of the notice; where a person reads other things in them, with that
 * reading after them (`达到3000件（≥ 3500件）`). A cell of a table, which says a number alone, is read out.
 */
export function targetText(target: TargetMention): string {
  const isOwn = target.reviewed === 'corrected' || target.reviewed === 'added';
  if (!target.quote.includes(target.indicator)) return `${target.indicator} ${valueText(target)}`;
  return isOwn ? `${target.quote}（${valueText(target)}）` : target.quote;
}

const SIGNS = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '约 ', '=': '' } as const;
const CHANGES = { level: '', count: '', increase: '增加 ', growth: '增长 ' } as const;

/** Comparator, value and unit of a target; what it grows by says so. */
function valueText({ comparator, value, valueMax, unit, change, per }: TargetMention) {
  const most = valueMax === undefined ? '' : `—${valueMax}`;
  const yearly = per === 'year' ? '/年' : '';
  return `${CHANGES[change]}${SIGNS[comparator]}${value}${most}${unit}${yearly}`;
}
