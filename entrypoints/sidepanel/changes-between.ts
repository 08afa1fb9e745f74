import type { Clause } from '../../lib/annotation/anchoring/clause.ts';
import { type Change, differenceOf } from '../../lib/annotation/difference/difference.ts';
import { parseNotice } from '../../lib/notice/parse.ts';

/**
 * How the present text, with its outline, differs from one that has been stored. Loaded only where there is a change.
 */
export function changesBetween(
  stored: string,
  present: { text: string; outline: readonly Clause[] },
): Change[] {
  return differenceOf({ text: stored, outline: parseNotice(stored).outline }, present);
}
