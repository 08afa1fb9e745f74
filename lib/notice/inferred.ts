import type { Draft } from './recogniser.ts';

/** One attribute of a finding that its own words do not state, and where it comes from instead. */
export interface Inferred {
  attribute: string;
  from: string;
}

const ENDS_WITH_DAY = /[日号]\s?(?:之前|以前|前|起|止)?$/u;
const YEAR = /年|五/u;
const TERMS_FROM_ISSUE = 'from-issue';

/**
 * What of a finding is inferred and not stated, attribute by attribute: the day in 2025年底, the year of 6月底前, the
 * indicator of 年均增长10%. By which bound a target of a sentence holds, `mentions.ts` says where it is settled. `words`
 * are the finding's own, in normal form.
 */
export function inferredIn(
  draft: Draft<'deadline'> | Draft<'target'> | Draft<'department'>,
  words: string,
): Inferred[] {
  switch (draft.kind) {
    case 'deadline':
      return ofDeadline(draft, words);
    case 'target':
      return ofTarget(draft, words);
    case 'department':
      return [];
  }
}

function ofDeadline(draft: Draft<'deadline'>, words: string): Inferred[] {
  const { startDate, endDate, rule } = draft;
  if (rule === TERMS_FROM_ISSUE)
    return endDate ? [{ attribute: 'endDate', from: 'the date of issue and the term' }] : [];
  const inferred: Inferred[] = [];
  const dated = startDate !== undefined || endDate !== undefined;
  if (rule === 'plan-period') inferred.push({ attribute: 'dates', from: 'the years of the plan' });
  else if (dated && !YEAR.test(words.replace(/[半全]年|(?<!\d)年[内底末终]/gu, '')))
    inferred.push({ attribute: 'year', from: 'the sentence or the date of the notice' });
  if (endDate !== undefined && !ENDS_WITH_DAY.test(words))
    inferred.push({ attribute: 'endDate', from: `the last day of ${words}` });
  return inferred;
}

function ofTarget(draft: Draft<'target'>, words: string): Inferred[] {
  const inferred: Inferred[] = [];
  const { indicator, unit, by } = draft;
  const table = draft.rule.startsWith('table');
  if (!words.includes(indicator))
    inferred.push({
      attribute: 'indicator',
      from: table ? "the row's own words" : 'the words before it, or a head that is shared',
    });
  if (unit !== '' && !words.includes(unit) && table)
    inferred.push({ attribute: 'unit', from: "the row's unit" });
  // That of running text is told where it is taken over, with the words it is taken from.
  if (by !== undefined && table) inferred.push({ attribute: 'by', from: "the column's heading" });
  return inferred;
}
