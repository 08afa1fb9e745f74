import type { Anchored } from '../../../lib/annotation/anchoring/anchored.ts';
import type { Trial } from './trials.ts';

/** What came of the trials of one mutation and length class. */
export interface Tally {
  trials: number;
  /** Taken for certain, at a wrong place. */
  wrong: number;
  /** Of trials with a right place: taken for certain there; shown there at least. */
  anchored: number;
  shown: number;
  /** Trials whose words are still in the text. */
  answerable: number;
}

export const emptyTally = (): Tally => ({
  trials: 0,
  wrong: 0,
  anchored: 0,
  shown: 0,
  answerable: 0,
});

/** Counts one answer. It is right if it shares half with the place of the words, of all that both cover. */
export function count(tally: Tally, { answer }: Trial, found: Anchored): void {
  tally.trials++;
  if (answer) tally.answerable++;
  const right = found.tier !== 'orphan' && answer !== undefined && shared(found, answer) >= 0.5;
  if (right) tally.shown++;
  if (found.tier !== 'anchored') return;
  if (right) tally.anchored++;
  else tally.wrong++;
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
