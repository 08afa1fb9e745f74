import type { MentionKind, TraceEntry } from './notice.ts';
import type { Passage } from './passage/passage.ts';
import { lacks } from './passage/signs.ts';
import type { Draft, Recogniser, Refiner, Setting, TableRecogniser } from './recogniser.ts';

/** How one kind of mention is found: in passages, in tables, and what is done with the finds of a passage. */
export interface Rules<K extends MentionKind> {
  /** Signs of which a passage must have one to be read at all: most of a notice has neither a time nor a number. */
  signs?: number;
  passages: readonly Recogniser<K>[];
  tables: readonly TableRecogniser<K>[];
  refiners: readonly Refiner<K>[];
}

/** What the rules know while they read the passage of that index, and where they say what they did with it. */
export interface Reading {
  settingAt(index: number): Setting;
  traceAt(index: number): TraceEntry[] | undefined;
}

/**
 * Runs the recognisers over the passages, then the refiners over what they found, each in its order; returns the finds
 * of each passage. Every rule reads all passages before the next one does: rules are large once they are compiled, and
 * a third of the time went into fetching them anew for each passage.
 */
export function readPassages<K extends MentionKind>(
  rules: Rules<K>,
  passages: readonly Passage[],
  reading: Reading,
): readonly (readonly Draft<K>[])[] {
  const found: Draft<K>[][] = new Array(passages.length).fill(NOTHING);
  const read = passages.flatMap((passage, at) =>
    rules.signs === undefined || !lacks(passage, rules.signs) ? [at] : [],
  );
  for (const recognise of rules.passages) {
    for (const at of read) {
      const drafts = recognise(passages[at] as Passage, reading.settingAt(at));
      if (drafts.length > 0) found[at] = [...(found[at] ?? []), ...drafts];
    }
  }
  const refined = read.filter((at) => found[at] !== NOTHING);
  for (const refine of rules.refiners) {
    for (const at of refined) {
      const drop = dropInto(reading.traceAt(at));
      found[at] = refine(found[at] ?? [], passages[at] as Passage, reading.settingAt(at), drop);
    }
  }
  return found;
}

/** One array for all passages without finds, which are most; nobody writes into it. */
const NOTHING: never[] = [];

type Drop = (draft: Omit<TraceEntry, 'outcome' | 'reason'>, reason: string) => void;

const forget: Drop = () => {};

/** Says in the trace, if there is one, what was dropped and why. */
function dropInto(trace: TraceEntry[] | undefined): Drop {
  if (!trace) return forget;
  return ({ rule, start, end }, reason) => {
    trace.push({ rule, outcome: 'dropped', start, end, reason });
  };
}

/** The finds of one passage by itself, without a trace. */
export function readPassage<K extends MentionKind>(
  rules: Rules<K>,
  passage: Passage,
  setting: Setting,
): readonly Draft<K>[] {
  const [found = NOTHING] = readPassages(rules, [passage], {
    settingAt: () => setting,
    traceAt: () => undefined,
  });
  return found;
}
