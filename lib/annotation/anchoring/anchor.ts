import type { Span } from '../../text/span.ts';
import type { Selector } from '../record/annotation.ts';
import type { Anchored } from './anchored.ts';
import type { Clause } from './clause.ts';
import { type Comparison, compare, inSource, spanAt, standsAt } from './comparison.ts';
import { decide, lastResort } from './decide.ts';
import { occurrences } from './occurrences.ts';
import { type PresentText, presentText } from './present.ts';
import { type Candidate, clauseEvidence, type Scored, scored } from './score.ts';
import { editedForms } from './seeds.ts';
import { type Sought, soughtBy } from './sought.ts';

/**
 * Finds the place that `describe` described, in the present text. Cheapest first: the old position, if quotation
 * and context still stand there; the quotation as it was, told apart by context, clause and nearness; the quotation
 * in an edited form. `outline` is that of the present text.
 *
 * Script, width, white space and a mirror's pinyin make no difference. A place that is not certain is never taken
 * silently: two places that cannot be told apart go to review, and so does a long quotation that stands as it was
 * but in other surroundings. Offsets are UTF-16, half-open, into `text`. Never throws.
 */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  outline: readonly Clause[] = [],
): Anchored {
  const sought = soughtBy(selectors);
  if (sought === undefined) return { tier: 'orphan' };
  const present = presentText(text, outline);
  return anchorUnmoved(present, sought) ?? anchorMoved(present, sought);
}

/**
 * The old position, if quotation and context stand there as they were: costs next to nothing. Where they stand
 * elsewhere too (the same task for each county), the clause around them has to be the one they were in.
 */
export function anchorUnmoved(
  { source, outline }: PresentText,
  sought: Sought,
): Anchored | undefined {
  const start = sought.position?.start;
  if (start === undefined || !standsAt(source, sought, start)) return undefined;
  const span = spanAt(sought, start);
  const evidence = clauseEvidence(sought, span, outline);
  if (evidence !== undefined && evidence < SAME_CLAUSE && standsTwice(source, sought, start))
    return undefined;
  return { tier: 'anchored', ...span, score: 1 };
}

/** Of another clause the heading is at most alike. */
const SAME_CLAUSE = 0.9;

function standsTwice(source: string, { exact, prefix, suffix }: Sought, start: number): boolean {
  const words = prefix + exact + suffix;
  const from = start - prefix.length;
  return source.indexOf(words) !== from || source.indexOf(words, from + 1) >= 0;
}

/** Wherever it is now. */
export function anchorMoved(present: PresentText, sought: Sought): Anchored {
  const comparison = compare(present, sought);
  return inSource(comparison, seek(comparison));
}

function seek(comparison: Comparison): Anchored {
  const { present, text, sought } = comparison;
  const weigh = (place: Candidate): Scored =>
    scored(text.text, sought, place, clauseEvidence(sought, text.toSource(place), present.outline));
  const exact = occurrences(text.text, sought).map(weigh);
  if (exact.some(({ worse }) => worse === 1)) return decide(sought, exact);
  const seekWithin = (within: Span): Anchored =>
    decide(sought, [
      ...exact,
      ...editedForms(text.text, sought, within).filter(standsApart(exact)).map(weigh),
    ]);
  const neighbourhood = around(text.text, sought);
  const near = seekWithin(neighbourhood);
  if (near.tier === 'anchored' && isWithin(near, neighbourhood)) return near;
  const anywhere = seekWithin({ start: 0, end: text.text.length });
  return anywhere.tier === 'orphan' ? lastResort(sought, exact) : anywhere;
}

/** Where the quotation stands as it was, nothing around or inside it is an edited form of it. */
function standsApart(exact: readonly Span[]): (form: Span) => boolean {
  return (form) => exact.every(({ start, end }) => end <= form.start || start >= form.end);
}

/** Where an edited form is sought first: most edits move a place by less. */
function around(text: string, { position }: Sought): Span {
  if (position === undefined) return { start: 0, end: 0 };
  return {
    start: Math.max(0, position.start - NEIGHBOURHOOD),
    end: Math.min(text.length, position.end + NEIGHBOURHOOD),
  };
}

const NEIGHBOURHOOD = 4_096;

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
