import type { OutlineNode } from '../../lib/notice/notice.ts';
import { clauseAt } from '../../lib/notice/outline/clause-at.ts';
import type { Entry } from './entries.ts';

/** How one goes from mark to mark: to the very next, to the next of the same kind, or into the next clause. */
export type Stride = 'mark' | 'kind' | 'clause';

/**
 * The entry that a step leads to; undefined at the ends.
 *
 * @param entries in the order of the text
 * @param from index of the entry that is left
 */
export function entryAfter(
  entries: readonly Entry[],
  from: number,
  by: 1 | -1,
  stride: Stride,
  outline: readonly OutlineNode[],
): Entry | undefined {
  const left = entries[from];
  if (left === undefined) return undefined;
  const clauseOf = (entry: Entry | undefined) =>
    entry && clauseAt(outline, entry.span.start)?.clause;
  for (let at = from + by; at >= 0 && at < entries.length; at += by) {
    const entry = entries[at];
    if (entry === undefined) return undefined;
    if (stride === 'mark') return entry;
    if (stride === 'kind' && entry.kind === left.kind) return entry;
    if (stride === 'clause' && clauseOf(entry) !== clauseOf(left)) {
      return by === 1 ? entry : firstOfClause(entries, at, clauseOf);
    }
  }
  return undefined;
}

/** Backwards, a clause is entered at its last mark; one wants to stand at its first. */
function firstOfClause(
  entries: readonly Entry[],
  at: number,
  clauseOf: (entry: Entry | undefined) => string | undefined,
): Entry | undefined {
  let first = at;
  while (first > 0 && clauseOf(entries[first - 1]) === clauseOf(entries[at])) first--;
  return entries[first];
}
