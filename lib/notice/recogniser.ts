import type { Mention, MentionKind, TraceEntry } from './notice.ts';
import type { Passage } from './passage/passage.ts';
import type { Table } from './table/table.ts';
import type { CalendarDay } from './time/calendar.ts';

/** What every rule may know of the whole notice. */
export interface Setting {
  /** The day the notice looks forward from; undefined where nothing tells. */
  since?: CalendarDay;
  /** 成文日期, from which terms run that count from the notice itself. */
  issuedOn?: CalendarDay;
  /** From which offset on the first body of a list is its lead (列在首位者为牵头部门,下同). */
  firstLeadsFrom: number;
  /** Short names that the notice defines (以下简称…), by the offset from which they hold. */
  shortNames: ReadonlyMap<string, number>;
  /** Where rules say what they inferred, and what they saw and gave up; only while tracing. */
  note?: (entry: TraceEntry) => void;
}

/** A mention before it has an identity: spans are into the normal text. */
export type Draft<K extends MentionKind> = Omit<Extract<Mention, { kind: K }>, 'id' | 'quote'>;

/** Reads one passage. Offsets in what it returns are into the normal text. */
export type Recogniser<K extends MentionKind> = (
  passage: Passage,
  setting: Setting,
) => readonly Draft<K>[];

/** Reads one table. */
export type TableRecogniser<K extends MentionKind> = (table: Table, setting: Setting) => Draft<K>[];

/** Looks at what was found in a passage, in order; returns what stays and names what goes. */
export type Refiner<K extends MentionKind> = (
  drafts: readonly Draft<K>[],
  passage: Passage,
  setting: Setting,
  drop: (draft: Draft<K>, reason: string) => void,
) => readonly Draft<K>[];
