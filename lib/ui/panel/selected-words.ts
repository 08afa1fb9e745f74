import type { ReadingState } from './panel-state.ts';

/** Characters of the selection that are shown. */
const SHOWN = 40;

/** What is selected in the page, as far as its text is known here. */
export function selectedWords({
  selection,
  text,
}: Pick<ReadingState, 'selection' | 'text'>): string | undefined {
  if (selection === undefined) return undefined;
  const words = text?.present.slice(selection.start, selection.end) ?? '';
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
