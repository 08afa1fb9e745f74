import { inferredIn } from './inferred.ts';
import type { Mention } from './notice.ts';

/**
 * Why a person should look at a finding before it is relied on:
 *
 * - `otherKind`: a finding of another kind lies over the same words (平均办案周期缩短至30个工作日);
 * - `indicator`: what is counted stands outside the words that were found;
 * - `year`: the year is not in the words;
 * - `planYears`: the dates are those of the plan that the words name (“十四五”);
 * - `fromIssue`: the day is counted from the date of issue;
 * - `classOfBodies`: no certain body, but a class of them (各有关部门).
 */
export type Doubt =
  | 'otherKind'
  | 'indicator'
  | 'year'
  | 'planYears'
  | 'fromIssue'
  | 'classOfBodies';

/**
 * What is doubtful of a finding. Values of a table have their row and column for it, and the last day of a month or
 * year that the words name is certain enough: neither is a doubt.
 */
export function doubtsOf(mention: Mention, mentions: readonly Mention[]): Doubt[] {
  const doubts: Doubt[] = [];
  if (isRivalled(mention, mentions)) doubts.push('otherKind');
  if (mention.kind === 'department' && mention.generic) doubts.push('classOfBodies');
  if (mention.rule.startsWith('table')) return doubts;
  for (const { attribute } of inferredIn(mention, mention.quote)) {
    const doubt = doubtIn(attribute, mention);
    if (doubt) doubts.push(doubt);
  }
  return doubts;
}

function doubtIn(attribute: string, { rule }: Mention): Doubt | undefined {
  if (attribute === 'indicator' || attribute === 'year') return attribute;
  if (attribute === 'dates') return 'planYears';
  return attribute === 'endDate' && rule === 'from-issue' ? 'fromIssue' : undefined;
}

/** A target may hold a date, or a body stand within it; of a length of time and a target over it one is wrong. */
function isRivalled(mention: Mention, mentions: readonly Mention[]): boolean {
  const rival = RIVAL[mention.kind];
  if (rival === undefined || !isTerm(mention)) return false;
  return mentions.some(
    (it) => it.kind === rival && isTerm(it) && it.start < mention.end && mention.start < it.end,
  );
}

const RIVAL: Readonly<Record<Mention['kind'], Mention['kind'] | undefined>> = {
  target: 'deadline',
  deadline: 'target',
  department: undefined,
};

const isTerm = (mention: Mention) => mention.kind !== 'deadline' || mention.type === 'DURATION';
