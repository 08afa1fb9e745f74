import type { Span } from '../../text/span.ts';
import { LIST_OWNERS } from '../vocabulary/marker-kinds.ts';

const OWNER_LINE = new RegExp(`(?:^|\\n) ?(?:${LIST_OWNERS}) ?:`, 'gu');
const ITEM_LINE = /\n\s*(?:\(?\d{1,2}\)?[.、)]|\(\d{1,2}\))[^\n]*/y;

/** Spans of the lists under 附件： and 注：, whose numbers are no part of the outline. */
export function ownedLists(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(OWNER_LINE)) {
    const lineEnd = text.indexOf('\n', match.index + match[0].length);
    let end = lineEnd < 0 ? text.length : lineEnd;
    ITEM_LINE.lastIndex = end;
    while (ITEM_LINE.test(text)) {
      end = ITEM_LINE.lastIndex;
    }
    spans.push({ start: match.index, end });
  }
  return spans;
}
