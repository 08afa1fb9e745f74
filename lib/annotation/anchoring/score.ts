import type { Span } from '../../text/span.ts';
import { type Clause, clauseAround, clauseLikeness } from './clause.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { likeness } from './likeness.ts';
import type { Sought } from './sought.ts';

/**
 * What each kind of evidence weighs. The first four are the Hypothesis client's (`match-quote.ts`), with which the
 * tiers were measured; the clause is ours.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2, clause: 10 } as const;

/** So many characters next to the quotation that are as they were say as much as a whole context with edits. */
const NEXT_TO_IT = 13;

/** A place in the text where the quotation may stand. */
export interface Candidate extends Span {
  /** How like the quotation it is, 0 to 1. */
  quote: number;
}

/** A candidate and how sure it is that it is the place. */
export interface Scored extends Candidate {
  score: number;
  /** Likeness of the context on its better and on its worse side, 0 to 1; 1 where nothing is known. */
  better: number;
  worse: number;
  /** Likeness of the clause around it; undefined if nothing is known of that. */
  clause: number | undefined;
  /** From the old position, in characters; 0 if that is not known. */
  distance: number;
}

/** Weighs a candidate. Evidence that the selectors lack does not count, neither for nor against. */
export function scored(
  text: string,
  sought: Sought,
  candidate: Candidate,
  clause: number | undefined,
): Scored {
  const { position } = sought;
  const { start } = candidate;
  const before = likenessBefore(text, sought, candidate);
  const after = likenessAfter(text, sought, candidate);
  const distance = position ? Math.abs(start - position.start) : 0;
  const evidence: [number | undefined, number][] = [
    [candidate.quote, WEIGHTS.quote],
    [beyondChance(before), WEIGHTS.prefix],
    [beyondChance(after), WEIGHTS.suffix],
    [position && 1 - distance / Math.max(text.length, position.start), WEIGHTS.position],
  ];
  const plain = mean(evidence);
  return {
    ...candidate,
    // A clause is known by its number and heading, which change more often than the words in it: it speaks for only.
    score: Math.max(plain, mean([...evidence, [clause, WEIGHTS.clause]])),
    better: Math.max(before ?? after ?? 1, after ?? before ?? 1),
    worse: Math.min(before ?? 1, after ?? 1),
    clause,
    distance,
  };
}

function likenessBefore(text: string, { prefix }: Sought, { start }: Span): number | undefined {
  if (prefix === '') return undefined;
  let same = 0;
  while (same < prefix.length && text[start - 1 - same] === prefix.at(-1 - same)) same++;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  return contextLikeness(before, prefix, same);
}

function likenessAfter(text: string, { suffix }: Sought, { end }: Span): number | undefined {
  if (suffix === '') return undefined;
  let same = 0;
  while (same < suffix.length && text[end + same] === suffix[same]) same++;
  const after = text.slice(end, end + suffix.length);
  return contextLikeness(after, suffix, same);
}

/** `same` characters next to the quotation are as they were. */
function contextLikeness(text: string, context: string, same: number): number {
  if (same === context.length) return 1;
  // More context than usual was taken because what is next to the quotation stands elsewhere too.
  const next = context.length > CONTEXT_LENGTH ? 0 : Math.min(MOST_BY_NEXT, same / NEXT_TO_IT);
  return Math.max(likeness(text, context), next);
}

const MOST_BY_NEXT = 0.94;

/** What a context says: any other of the same language is like it by a fifth. */
function beyondChance(likeness: number | undefined): number | undefined {
  return likeness && Math.max(0, (likeness - CHANCE) / (1 - CHANCE));
}

const CHANCE = 0.2;

/**
 * How like the clause around a span of the source is to the one sought: by its heading, else by its address;
 * undefined if nothing is known.
 */
export function clauseEvidence(
  { clause, heading }: Sought,
  span: Span,
  outline: readonly Clause[],
): number | undefined {
  if (clause === undefined || outline.length === 0) return undefined;
  const around = clauseAround(outline, span);
  if (heading === undefined || around?.heading === undefined) {
    return clauseLikeness(clause, around?.clause ?? '');
  }
  return around.heading === '' ? 0 : likeness(around.heading, heading);
}

/** The weighted mean of what is known. */
function mean(evidence: [number | undefined, number][]): number {
  let [sum, weights] = [0, 0];
  for (const [value, weight] of evidence) {
    if (value === undefined) continue;
    sum += value * weight;
    weights += weight;
  }
  return sum / weights;
}
