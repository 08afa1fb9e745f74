import { charactersAround, toRange } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import { documentOf, unshadowed } from './unshadowed.ts';

/** Browsers without `caretPositionFromPoint` (Safari, Chromium before 128) have this one. */
interface WithCaretRange {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The offset in the text of the character under a point; undefined in a margin, between lines, or where something
 * else covers the article.
 *
 * @param x CSS pixels from the left of the viewport, as `clientX`
 * @param y CSS pixels from its top, as `clientY`
 */
export function offsetAt(reading: PageReading, x: number, y: number): number | undefined {
  const document = documentOf(reading.article);
  const hit = unshadowed(document, 'elementFromPoint')(x, y);
  if (hit === null || !unshadowed(reading.article, 'contains')(hit)) return undefined;
  const caret = caretAt(document, x, y);
  if (caret === undefined) return undefined;
  const near = charactersAround(reading, caret.node, caret.offset);
  if (near === undefined) return undefined;
  // The caret stands before or after the character that is hit, or far from a point that hits none.
  return [near.after, near.before].find((offset) => covers(reading, offset, x, y));
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | undefined {
  const position = unshadowed(document, 'caretPositionFromPoint')?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const older: WithCaretRange = document;
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function covers(reading: PageReading, offset: number, x: number, y: number): boolean {
  const range = toRange(reading, { start: offset, end: offset + 1 });
  if (range === undefined) return false;
  return [...range.getClientRects()].some(
    (box) => box.left <= x && x < box.right && box.top <= y && y < box.bottom,
  );
}
