import { toRange } from '../../lib/page/ranges.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import type { Span } from '../../lib/text/span.ts';

/** Selects a span of the article again: a field of ours that took the focus has taken the selection with it. */
export function reselect(page: PageReading, span: Span): void {
  const range = toRange(page, span);
  const selection = getSelection();
  if (range === undefined || selection === null) return;
  selection.removeAllRanges();
  selection.addRange(range);
}
