import type { Clause } from '../../lib/annotation/clause.ts';
import { differenceOf } from '../../lib/annotation/difference.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import type { Texts } from '../../lib/storage/versions.ts';
import type { PresentText } from '../../lib/ui/panel/panel-state.ts';

/** The text in the page and its changes; undefined while it is not stored. `outline` is that of the present text. */
export function presentText(
  { annotated, present }: Texts,
  outline: readonly Clause[],
): PresentText | undefined {
  if (present === undefined) return undefined;
  if (annotated === undefined || annotated === present) return { present, changes: [] };
  const before = { text: annotated, outline: parseNotice(annotated).outline };
  return { present, changes: differenceOf(before, { text: present, outline }) };
}
