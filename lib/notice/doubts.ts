import { lastBefore } from '../text/last-before.ts';
import { normalise } from '../text/normalise.ts';
import { sourceFromString } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { inferredIn } from './inferred.ts';
import type { Mention } from './notice.ts';

/**
 * Why a person should look at a finding before it is relied on:
 *
 * - `otherKind`: a finding of another kind lies over the same words (平均办案周期缩短至30个工作日);
 * - `indicator`: what is counted stands outside the words that were found;
 * - `year`: the year is not in the words;
 * - `fromIssue`: the day is counted from the date of issue;
 * - `classOfBodies`: no certain body, but a class of them (各有关部门).
 */
export type Doubt = 'otherKind' | 'indicator' | 'year' | 'fromIssue' | 'classOfBodies';

/**
 * Tells what is doubtful of each finding of a notice. Values of a table have their row and column for it; the years of
 * “十四五”, and the last day of a month or year that the words name, are certain enough: none of these is a doubt.
 *
 * @param mentions all that stand beside the one that is asked about; it need not be among them
 */
export function doubtsAmong(mentions: readonly Mention[]): (mention: Mention) => Doubt[] {
  const isRivalled = rivalsAmong(mentions);
  return (mention) => {
    const doubts: Doubt[] = [];
    if (isRivalled(mention)) doubts.push('otherKind');
    if (mention.kind === 'department' && mention.generic) doubts.push('classOfBodies');
    if (mention.rule.startsWith('table')) return doubts;
    return doubts.concat(readingDoubts(mention));
  };
}

/** What is doubtful of how its own words were read; a Traditional text, or one with pinyin in it, states as much. */
function readingDoubts(mention: Mention): Doubt[] {
  const doubtsIn = (words: string) =>
    inferredIn(mention, words)
      .map(({ attribute }) => doubtIn(attribute, mention))
      .filter((doubt) => doubt !== undefined);
  const doubts = doubtsIn(mention.quote);
  return doubts.length === 0 ? doubts : doubtsIn(normalise(sourceFromString(mention.quote)).text);
}

/** What is doubtful of the findings that nobody has decided about, by their ids; of the others nothing is said. */
export function openDoubts(mentions: readonly Mention[]): ReadonlyMap<string, readonly Doubt[]> {
  const doubtsOf = doubtsAmong(mentions);
  return new Map(
    mentions
      .filter(({ reviewed }) => reviewed === undefined)
      .map((mention) => [mention.id, doubtsOf(mention)] as const)
      .filter(([, doubts]) => doubts.length > 0),
  );
}

function doubtIn(attribute: string, { rule }: Mention): Doubt | undefined {
  if (attribute === 'indicator' || attribute === 'year') return attribute;
  return attribute === 'endDate' && rule === 'from-issue' ? 'fromIssue' : undefined;
}

/** A target may hold a date, or a body stand within it; of a length of time and a target over it one is wrong. */
function rivalsAmong(mentions: readonly Mention[]): (mention: Mention) => boolean {
  const terms = mentions.filter(isTerm);
  const laid = {
    target: coverOf(terms.filter(({ kind }) => kind === 'target')),
    deadline: coverOf(terms.filter(({ kind }) => kind === 'deadline')),
  };
  return (mention) => {
    if (mention.kind === 'department' || !isTerm(mention)) return false;
    return laid[mention.kind === 'target' ? 'deadline' : 'target'](mention);
  };
}

const isTerm = (mention: Mention) => mention.kind !== 'deadline' || mention.type === 'DURATION';

/** Whether any of some spans lies over another span; a notice may hold tens of thousands. */
function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let end = 0;
  const reach = inOrder.map((span) => {
    end = Math.max(end, span.end);
    return end;
  });
  return (span) => (reach[lastBefore(inOrder, span.end - 1)] ?? 0) > span.start;
}
