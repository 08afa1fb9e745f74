import { type Comparable, comparable } from '../text/comparable.ts';
import type { Span } from '../text/span.ts';
import type { Anchored } from './anchored.ts';
import type { Selector } from './annotation.ts';
import type { Clause } from './clause.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { occurrences } from './occurrences.ts';
import { type PresentText, presentText } from './present.ts';
import { type Candidate, clauseEvidence, type Scored, scored } from './score.ts';
import { editedForms } from './seeds.ts';
import { type Sought, soughtBy } from './sought.ts';

/** Scores from which a place is taken, and from which it is shown to a person to decide. */
export const TIERS = { anchored: 0.75, review: 0.6 } as const;

/** Two places whose scores differ by less cannot be told apart. */
const MARGIN = 0.05;

/**
 * Finds the place that `describe` described, in the present text. Cheapest first: the old position, if quotation
 * and context still stand there; the quotation as it was, told apart by context, clause and nearness; the quotation
 * in an edited form. `outline` is that of the present text.
 *
 * A place that is not certain is never taken silently: two places that cannot be told apart go to review, and so
 * does a long quotation that stands as it was but in other surroundings. Never throws.
 */
export function anchor(
  text: string,
  selectors: readonly Selector[],
  outline: readonly Clause[] = [],
): Anchored {
  return anchorIn(presentText(text, outline), selectors);
}

/** The same in a text that was made ready once for many annotations. */
export function anchorIn(present: PresentText, selectors: readonly Selector[]): Anchored {
  const stated = soughtBy(selectors);
  if (stated === undefined) return { tier: 'orphan' };
  if (stated.position && standsAt(present.source, stated, stated.position.start)) {
    return { tier: 'anchored', ...spanAt(stated, stated.position.start), score: 1 };
  }
  const comparison = compare(present, stated);
  return inSource(comparison, seek(comparison));
}

/** What is compared: the text and what is sought in it, both in one form. */
interface Comparison {
  present: PresentText;
  stated: Sought;
  text: Comparable;
  sought: Sought;
}

function compare(present: PresentText, stated: Sought): Comparison {
  const text = present.comparable();
  const exact = comparable(stated.exact).text;
  // A mark of nothing but white space is sought as it was printed.
  if (exact === '') return { present, stated, text: asPrinted(present.source), sought: stated };
  const { position, ...rest } = stated;
  const sought: Sought = {
    ...rest,
    exact,
    prefix: comparable(stated.prefix).text,
    suffix: comparable(stated.suffix).text,
    ...(position && {
      position: { start: text.fromSource(position.start), end: text.fromSource(position.end) },
    }),
  };
  return { present, stated, text, sought };
}

function asPrinted(text: string): Comparable {
  return { text, toSource: (span) => span, fromSource: (offset) => offset };
}

/** The place in the source. Where the quotation stands as it was printed, blanks at its ends are in it again. */
function inSource({ present: { source }, stated, text }: Comparison, found: Anchored): Anchored {
  if (found.tier === 'orphan') return found;
  const { start, end } = text.toSource(found);
  const blanks = stated.exact.length - stated.exact.trimStart().length;
  if (source.startsWith(stated.exact, start - blanks)) {
    return { ...found, ...spanAt(stated, start - blanks) };
  }
  return { ...found, start, end };
}

function seek({ present: { outline }, text: { text, toSource }, sought }: Comparison): Anchored {
  const weigh = (place: Candidate): Scored =>
    scored(text, sought, place, clauseEvidence(sought, toSource(place), outline));
  const exact = occurrences(text, sought).map(weigh);
  if (exact.some(({ worse }) => worse === 1)) return decide(sought, exact);
  const seekWithin = (within: Span): Anchored =>
    decide(sought, [...exact, ...editedForms(text, sought, within).map(weigh)]);
  const neighbourhood = around(text, sought);
  const near = seekWithin(neighbourhood);
  if (near.tier === 'anchored' && isWithin(near, neighbourhood)) return near;
  const anywhere = seekWithin({ start: 0, end: text.length });
  return anywhere.tier === 'orphan' ? lastResort(exact) : anywhere;
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

/** A long quotation that stands only once is put to review, though nothing around it is as it was. */
function lastResort([only, ...more]: Scored[]): Anchored {
  const alone = only && more.length === 0 && only.end - only.start >= LONG_ENOUGH;
  return alone ? toReview(only, TIERS.review) : { tier: 'orphan' };
}

/** Whether quotation and context stand at a place as they were. */
function standsAt(text: string, { exact, prefix, suffix }: Sought, start: number): boolean {
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}

function spanAt({ exact }: Sought, start: number): Span {
  return { start, end: start + exact.length };
}

/** The tier of the best place. */
function decide(sought: Sought, places: Scored[]): Anchored {
  const [best, ...others] = places.sort((a, b) => rank(b) - rank(a));
  if (best === undefined || best.score < TIERS.review) return { tier: 'orphan' };
  const { start, end, score } = best;
  if (score >= TIERS.anchored && isProven(sought, best) && !others.some(rivals(best))) {
    return { tier: 'anchored', start, end, score };
  }
  return toReview(best, score);
}

/** A place for a person to decide; its score does not claim the tier above. */
function toReview({ start, end }: Span, score: number): Anchored {
  return { tier: 'review', start, end, score: Math.min(score, TIERS.anchored - 0.01) };
}

/**
 * The order of places. Between both its neighbours stands the quotation, however edited; the same words elsewhere
 * are other words:
 *
 *     在开发区开展海外知识产权维权试点      the place: both neighbours of 海外知识产权保护 are as they were
 *     发布企业海外知识产权保护指引          not the place
 */
function rank({ score, worse }: Scored): number {
  return score + (worse >= SAME_CONTEXT ? BETWEEN_NEIGHBOURS : 0);
}

/** Context so like the old that it is the same, but for an edit. */
const SAME_CONTEXT = 0.8;
const BETWEEN_NEIGHBOURS = 0.2;

/**
 * A short quotation proves little by itself, for 54 % of those of 4 to 8 characters stand more than once: it needs
 * its context on both sides, a longer one on one. With these bounds at most 1.8 % of the marks of deleted sentences
 * were taken for another place (five real notices, 400 trials for each length), without them 4 to 6 %.
 */
function isProven({ exact, prefix, suffix }: Sought, { better, worse }: Scored): boolean {
  if (prefix === '' && suffix === '') return exact.length >= LONG_ENOUGH;
  // `describe` took more context than usual: in the usual one the words stood elsewhere too.
  if (Math.max(prefix.length, suffix.length) > CONTEXT_LENGTH) return worse === 1;
  return (exact.length < LONG_ENOUGH ? worse : better) >= LIKELY_CONTEXT;
}

const MUCH_FURTHER = 8;
const LONG_ENOUGH = 16;
const LIKELY_CONTEXT = 0.6;

/**
 * Another place that could as well be the one. It is none if it is in another clause and the best in the clause
 * sought, nor if it is much further from the old position.
 */
function rivals(best: Scored): (other: Scored) => boolean {
  return (other) =>
    (other.end <= best.start || other.start >= best.end) &&
    rank(best) - rank(other) < MARGIN &&
    !(best.clause === 1 && other.clause < 1) &&
    other.distance < MUCH_FURTHER * best.distance + CONTEXT_LENGTH;
}
