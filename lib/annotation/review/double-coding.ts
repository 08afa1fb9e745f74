import type { Span } from '../../text/span.ts';

/*
 * 双人编码: what two people make of the same documents, each with annotations of their own.
 */

/** How often two coders said the same and not: a table of two by two. */
export interface Counts {
  both: number;
  firstOnly: number;
  secondOnly: number;
  neither: number;
}

/** What two coders said, and Cohen's kappa of it; undefined where they could not have disagreed. */
export interface Judged {
  counts: Counts;
  kappa: number | undefined;
}

/** How far two coders agree on one tag: on the clauses that bear it, and on the characters (UTF-16) under it. */
export interface TagAgreement {
  tag: string;
  clauses: Judged;
  characters: Judged;
}

/** What one coder did in a place: an annotation with its tags and passages. */
export interface Coding {
  annotation: string;
  tags: readonly string[];
  passages: readonly Span[];
}

/** A place that two people coded differently; offsets are UTF-16 into the first one's text. */
export interface CodingDifference extends Span {
  /** The same whenever the same two files are compared. */
  key: string;
  document: string;
  title: string;
  /** Where it begins; empty before the first clause. */
  clause: string;
  /** Only one coded it; or both, with other tags; or with the same tags on other characters. */
  is: 'firstOnly' | 'secondOnly' | 'tags' | 'extent';
  first: readonly Coding[];
  second: readonly Coding[];
  /** The words of the place with some before and after; `start` and `end` are offsets into them. */
  context: Span & { text: string };
}

/** Whose coding of a place holds; in the order in which they are offered. */
export const SETTLEMENTS = ['first', 'second', 'both', 'neither'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];
