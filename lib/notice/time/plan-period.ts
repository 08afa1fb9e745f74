import { allMatches } from '../../text/all-matches.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { firstDay, lastDay } from './calendar.ts';
import { PLAN, PLANNING_PERIODS } from './planning-periods.ts';

/** “十四五”期间 · “十四五”时期 · 到“十四五”末. */
const PERIOD = new RegExp(
  `(?<until>到|至)?${PLAN}(?:(?<last>规划期末|时期末|期末|末期|末)|(?<during>规划期间|规划期内?|期间|时期))`,
  'gu',
);

/** Deadlines that name a five-year plan: its years, or with 末 its last day. */
export function planPeriod(passage: Passage): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  for (const match of allMatches(passage.text, PERIOD)) {
    const years = PLANNING_PERIODS[match.groups?.plan ?? ''];
    if (!years) continue;
    const until = match.groups?.until;
    const during = match.groups?.during;
    const skip = until && during ? until.length : 0;
    const endDate = lastDay({ year: years.to });
    found.push({
      kind: 'deadline',
      rule: 'plan-period',
      start: passage.start + match.index + skip,
      end: passage.start + match.index + match[0].length,
      type: 'DATE',
      ...(during
        ? { relation: 'during', startDate: firstDay({ year: years.from }), endDate }
        : { relation: 'by', endDate }),
    });
  }
  return found;
}
