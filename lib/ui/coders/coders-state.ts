import type {
  CodingDifference,
  Settlement,
  TagAgreement,
} from '../../annotation/review/double-coding.ts';
import type { Saving } from '../picture/save-buttons.tsx';

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
  differences: readonly CodingDifference[];
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
