import type { Span } from '../../text/span.ts';
import type { Saving } from '../picture/save-buttons.tsx';

/** How often two coders said the same of something and not. */
export interface Counts {
  both: number;
  firstOnly: number;
  secondOnly: number;
  neither: number;
}

/** Counts with Cohen's kappa, undefined where they could not have disagreed. */
export interface Judged {
  counts: Counts;
  kappa: number | undefined;
}

/** Agreement on a tag, or on all: on clauses, and on characters. */
export interface TagAgreement {
  tag: string;
  clauses: Judged;
  characters: Judged;
}

/** What one coder did in a place. */
export interface Coding {
  annotation: string;
  tags: readonly string[];
  passages: readonly Span[];
}

/** A place that the two coded differently. */
export interface Difference extends Span {
  key: string;
  document: string;
  title: string;
  clause: string;
  is: 'firstOnly' | 'secondOnly' | 'tags' | 'extent';
  first: readonly Coding[];
  second: readonly Coding[];
  /** The words with some around them; `start` and `end` are offsets into `text`. */
  context: Span & { text: string };
}

/** Whose coding of a place holds. */
export type Settlement = 'first' | 'second' | 'both' | 'neither';

/** In the order of their keys 1 to 4. */
export const SETTLEMENTS: readonly Settlement[] = ['first', 'second', 'both', 'neither'];

export interface CoderNames {
  first: string;
  second: string;
}

export type CodersState =
  | { is: 'none'; failed?: CodersFailure }
  | { is: 'working'; done: number; of: number }
  | ComparingState;

export interface ComparingState {
  is: 'comparing';
  names: CoderNames;
  file: string;
  /** How many documents both have, and how many only one has. */
  documents: { both: number; firstOnly: number; secondOnly: number };
  agreement: { tags: readonly TagAgreement[]; all: Omit<TagAgreement, 'tag'> };
  differences: readonly Difference[];
  decisions: ReadonlyMap<string, Settlement>;
  /** What was just done. */
  news?: { is: 'saved'; changed: number } | { is: 'failed'; message: string };
}

/** Why a file cannot be compared. */
export type CodersFailure =
  | { is: 'refused'; file: string; errors: number; first: string }
  | { is: 'nothingShared'; file: string }
  | { is: 'failed'; message: string };

export interface CodersActions extends Saving {
  /** Begins a comparison with a colleague's file. */
  begin(file: File, names: CoderNames): void;
  /** Stops the work that is under way. */
  stop(): void;
  decide(key: string, decision: Settlement | undefined): void;
  /** Writes what was decided to one's own annotations. */
  save(): void;
  /** The settled version as a file, without writing it. */
  exportSettled(): void;
  /** Puts the colleague's file away; one's own annotations stay. */
  end(): void;
}
