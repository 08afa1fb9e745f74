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

/** Runs the recognisers over a passage, then the refiners over what they found; each in its order. */
export function readPassage<K extends MentionKind>(
  rules: Rules<K>,
  passage: Passage,
  setting: Setting,
  trace?: TraceEntry[],
): Draft<K>[] {
  const found: Draft<K>[] = [];
  if (rules.signs !== undefined && lacks(passage, rules.signs)) return found;
  for (const recognise of rules.passages) {
    for (const draft of recognise(passage, setting)) found.push(draft);
  }
  if (found.length === 0) return found;
  const drop = (draft: Draft<K>, reason: string) => {
    trace?.push({
      rule: draft.rule,
      outcome: 'dropped',
      start: draft.start,
      end: draft.end,
      reason,
    });
  };
  return rules.refiners.reduce((drafts, refine) => refine(drafts, passage, setting, drop), found);
}
