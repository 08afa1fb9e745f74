import type { Span } from '../text/span.ts';
import { type Clause, clauseLikeness, clauseOf } from './clause.ts';
import { likeness } from './likeness.ts';
import type { Sought } from './sought.ts';

/**
 * What each kind of evidence weighs. The first four are the Hypothesis client's (`match-quote.ts`), with which the
 * tiers were measured; the address of the clause is ours.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2, clause: 10 } as const;

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
  /** Likeness of the clause's address, 1 if nothing is known of it. */
  clause: number;
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
  const { prefix, suffix, position } = sought;
  const { start, end } = candidate;
  const before =
    prefix === ''
      ? undefined
      : likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = suffix === '' ? undefined : likeness(text.slice(end, end + suffix.length), suffix);
  const distance = position ? Math.abs(start - position.start) : 0;
  const evidence: [number | undefined, number][] = [
    [candidate.quote, WEIGHTS.quote],
    [before, WEIGHTS.prefix],
    [after, WEIGHTS.suffix],
    [position && 1 - distance / Math.max(text.length, position.start), WEIGHTS.position],
    [clause, WEIGHTS.clause],
  ];
  return {
    ...candidate,
    score: mean(evidence),
    better: Math.max(before ?? after ?? 1, after ?? before ?? 1),
    worse: Math.min(before ?? 1, after ?? 1),
    clause: clause ?? 1,
    distance,
  };
}

/** How like the address of the clause around a span of the source is; undefined if nothing is known. */
export function clauseEvidence(
  { clause }: Sought,
  span: Span,
  outline: readonly Clause[],
): number | undefined {
  if (clause === undefined || outline.length === 0) return undefined;
  return clauseLikeness(clause, clauseOf(outline, span) ?? '');
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
