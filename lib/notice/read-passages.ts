import type { MentionKind, TraceEntry } from './notice.ts';
import type { Passage } from './passage/passage.ts';
import type { Draft, Recogniser, Refiner, Setting, TableRecogniser } from './recogniser.ts';

/** One rule of passages, with the signs that it cannot do without: most of a notice has neither a time nor a number. */
export interface PassageRule<K extends MentionKind> {
  read: Recogniser<K>;
  /** Masks; a passage must have a sign of each to be read. */
  signs: readonly [one?: number, other?: number];
}

/** How one kind of mention is found: in passages, in tables, and what is done with the finds of a passage. */
export interface Rules<K extends MentionKind> {
  passages: readonly PassageRule<K>[];
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
  const found: (readonly Draft<K>[])[] = new Array(passages.length).fill(NOTHING);
  const withFinds = new Set<number>();
  for (const { read, signs } of rules.passages) {
    const [one = EVERY, other = EVERY] = signs;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at] as Passage;
      const has = passage.signs | EVERY;
      if ((has & one) === 0 || (has & other) === 0) continue;
      const drafts = read(passage, reading.settingAt(at));
      if (drafts.length === 0) continue;
      withFinds.add(at);
      found[at] = found[at] === NOTHING ? drafts : [...(found[at] ?? NOTHING), ...drafts];
    }
  }
  for (const refine of rules.refiners) {
    for (const at of withFinds) {
      const drop = dropInto(reading.traceAt(at));
      found[at] = refine(
        found[at] ?? NOTHING,
        passages[at] as Passage,
        reading.settingAt(at),
        drop,
      );
    }
  }
  return found;
}

/** A sign that every passage has; `SIGN` has none in its place. */
const EVERY = 1 << 30;

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
