import type { Clause } from '../../lib/annotation/anchoring/clause.ts';
import type { Texts } from '../../lib/storage/versions.ts';
import type { PresentText } from '../../lib/ui/panel/panel-state.ts';

/** The text in the page and its changes; undefined while it is not stored. `outline` is that of the present text. */
export async function presentText(
  { annotated, present }: Texts,
  outline: readonly Clause[],
): Promise<PresentText | undefined> {
  if (present === undefined) return undefined;
  if (annotated === undefined || annotated === present) return { present, changes: [] };
  const { changesBetween } = await import('./changes-between.ts');
  return { present, changes: changesBetween(annotated, { text: present, outline }) };
}
