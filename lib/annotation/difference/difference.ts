import type { Span } from '../../text/span.ts';
import { type Clause, clauseOf } from '../anchoring/clause.ts';
import { type Sentence, sentencesOf } from '../anchoring/sentences.ts';
import { alignment } from './alignment.ts';
import { differInNumber } from './clause-number.ts';
import { editedPairs } from './edited-pairs.ts';
import { type Part, wordChanges } from './word-changes.ts';

/** A text with its clauses. */
export interface Written {
  text: string;
  outline: readonly Clause[];
}

/** One change of a text, in the order of the present one. */
export interface Change {
  /** Where it stands; for what was deleted, where it stood. */
  clause?: string;
  parts: Part[];
  /** Its sentence in the present text; none for what was deleted. */
  place?: Span;
  /** Nothing changed but the number of the clause, as after one that was deleted. */
  renumbered?: true;
}

/**
 * What was changed on the way from one text to another, by sentences: those that were edited with the words that
 * changed, those that came and went. What only a site prints in another way (script, width, white space, quotes, where
 * a line breaks) is no change. A sentence that moved is told as gone from one place and come to another.
 */
export function differenceOf(before: Written, after: Written): Change[] {
  const [old, present] = [sentencesOf(before.text), sentencesOf(after.text)];
  const common = alignment(
    old.map(({ key }) => key),
    present.map(({ key }) => key),
  );
  const changes: Change[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of [...common, [old.length, present.length] as const]) {
    const gone = old.slice(a, i);
    const come = present.slice(b, j);
    if (keysOf(gone) !== keysOf(come)) changes.push(...gapChanges(gone, come, before, after));
    [a, b] = [i + 1, j + 1];
  }
  return joinedRuns(changes);
}

const keysOf = (sentences: readonly Sentence[]) => sentences.map(({ key }) => key).join('');

function gapChanges(
  gone: readonly Sentence[],
  come: readonly Sentence[],
  before: Written,
  after: Written,
): Change[] {
  const pairs = editedPairs(
    gone.map(({ key }) => key),
    come.map(({ key }) => key),
  );
  const changes: Change[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of [...pairs, [gone.length, come.length] as const]) {
    changes.push(...gone.slice(a, i).map((it) => deletion(before, it)));
    changes.push(...come.slice(b, j).map((it) => changeOf('', it, after)));
    const [from, to] = [gone[i], come[j]];
    if (from && to && from.key !== to.key) {
      const renumbered = differInNumber(from.text, to.text) && { renumbered: true as const };
      changes.push({ ...changeOf(from.text, to, after), ...renumbered });
    }
    [a, b] = [i + 1, j + 1];
  }
  return changes;
}

function deletion({ outline }: Written, sentence: Sentence): Change {
  return { ...addressIn(outline, sentence), parts: [{ is: 'deleted', text: sentence.text }] };
}

function changeOf(from: string, to: Sentence, { outline }: Written): Change {
  const { start, end } = to;
  return { ...addressIn(outline, to), parts: wordChanges(from, to.text), place: { start, end } };
}

function addressIn(outline: readonly Clause[], { start, end }: Span): { clause?: string } {
  const clause = clauseOf(outline, { start, end });
  return clause === undefined ? {} : { clause };
}

/** Sentences of one clause that came, or went, in a row are one change. */
function joinedRuns(changes: readonly Change[]): Change[] {
  const runs: Change[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    const same = last && isWhole(last) && isWhole(change) && last.clause === change.clause;
    if (!same || last.parts[0]?.is !== change.parts[0]?.is) {
      runs.push(change);
      continue;
    }
    const text = wordsOf(last) + wordsOf(change);
    const is = change.parts[0]?.is ?? 'kept';
    const place = last.place && change.place && { start: last.place.start, end: change.place.end };
    runs[runs.length - 1] = { ...last, parts: [{ is, text }], ...(place && { place }) };
  }
  return runs;
}

/** Whether all of it came, or went. */
const isWhole = ({ parts }: Change) => parts.length === 1;

const wordsOf = ({ parts }: Change) => parts.map(({ text }) => text).join('');
