import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Words } from '../../../lib/ui/words/zh-CN.ts';
import { manyDocuments } from '../../screens/across-documents.ts';
import { type AcrossName, AcrossView } from './across-view.tsx';

export type ViewUnderTest = AcrossName;

let root: HTMLElement | undefined;

/** Shows a view over so many documents in the page; what it says is in the element returned. */
export function showView(
  view: ViewUnderTest,
  { documents, words }: { documents: number; words: Words },
): HTMLElement {
  const shown = document.createElement('main');
  document.body.append(shown);
  root = shown;
  act(() =>
    render(<AcrossView view={view} documents={manyDocuments(documents)} words={words} />, shown),
  );
  return shown;
}

export function removeView(): void {
  if (!root) return;
  render(null, root);
  root.remove();
  root = undefined;
}
