import type { Span } from '../text/span.ts';
import { lowerBound } from './lower-bound.ts';
import type { PageReading } from './read-page.ts';
import type { Segment } from './text-builder.ts';
import { documentOf, isText, parentOf, unshadowed } from './unshadowed.ts';

/** The first segment of each text node. */
const firstSegments = new WeakMap<PageReading, Map<Node, number>>();

/**
 * The range of the document that a span of the text lies in. Separators at its ends are left out.
 *
 * @returns undefined if the span holds no character of the page
 */
export function toRange(reading: PageReading, span: Span): Range | undefined {
  const ends = boundaries(reading, span);
  if (ends === undefined) return undefined;
  const range = unshadowed(documentOf(reading.article), 'createRange')();
  try {
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range;
  } catch {
    return undefined; // a node has become shorter since it was read
  }
}

/** The same as boundary points, which cost nothing to keep while the document changes. */
export function boundaries(reading: PageReading, span: Span): StaticRangeInit | undefined {
  const { segments } = reading;
  const first = segments[lowerBound(segments.length, (i) => (segments[i]?.end ?? 0) > span.start)];
  const last =
    segments[lowerBound(segments.length, (i) => (segments[i]?.start ?? 0) >= span.end) - 1];
  if (first === undefined || last === undefined) return undefined;
  const start = Math.max(span.start, first.start);
  const end = Math.min(span.end, last.end);
  if (start >= end) return undefined;
  return {
    startContainer: first.node,
    startOffset: first.offset + start - first.start,
    endContainer: last.node,
    endOffset: last.offset + end - last.start,
  };
}

/**
 * The span of the text that a range or selection of the document covers, cut to the article.
 *
 * @returns undefined if it covers no character of the text
 */
export function toSpan(reading: PageReading, place: AbstractRange | Selection): Span | undefined {
  const ends = 'rangeCount' in place ? selectionEnds(place) : place;
  if (ends === undefined) return undefined;
  try {
    const first = firstAfter(reading, ends.startContainer, ends.startOffset);
    const after = firstAfter(reading, ends.endContainer, ends.endOffset);
    const last = segmentEndingBefore(reading, after);
    return last > first ? { start: first, end: last } : undefined;
  } catch {
    return undefined; // the range is in another document, or the article was taken out of this one
  }
}

/** The characters on both sides of a boundary point of the document, by offset; separators are stepped over. */
export function charactersAround(
  reading: PageReading,
  container: Node,
  offset: number,
): { before: number; after: number } | undefined {
  try {
    const after = firstAfter(reading, container, offset);
    return { before: segmentEndingBefore(reading, after) - 1, after };
  } catch {
    return undefined;
  }
}

/** Several ranges (Firefox, table cells) count from the first to the last. */
function selectionEnds(selection: Selection): StaticRangeInit | undefined {
  if (selection.rangeCount === 0) return undefined;
  const first = selection.getRangeAt(0);
  const last = selection.getRangeAt(selection.rangeCount - 1);
  return {
    startContainer: first.startContainer,
    startOffset: first.startOffset,
    endContainer: last.endContainer,
    endOffset: last.endOffset,
  };
}

/** The offset in the text of the first character at or after a boundary point; the text's length if none is. */
function firstAfter(reading: PageReading, container: Node, offset: number): number {
  const { segments } = reading;
  const known = isText(container) ? segmentIndex(reading).get(container) : undefined;
  if (known === undefined) {
    const point = unshadowed(documentOf(reading.article), 'createRange')();
    point.setStart(container, offset);
    const next = lowerBound(segments.length, (i) => isAfter(point, segments[i]));
    return segments[next]?.start ?? reading.text.length;
  }
  for (let i = known; ; i++) {
    const segment = segments[i];
    if (segment === undefined) return reading.text.length;
    if (segment.node !== container || offset <= segment.offset) return segment.start;
    const inside = offset - segment.offset;
    if (inside < segment.end - segment.start) return segment.start + inside;
  }
}

function isAfter(point: Range, segment: Segment | undefined): boolean {
  return segment === undefined || point.comparePoint(segment.node, segment.offset) >= 0;
}

/** The end of the last character of the page before `offset`: separators are stepped over. */
function segmentEndingBefore(reading: PageReading, offset: number): number {
  const { segments } = reading;
  const i = lowerBound(segments.length, (n) => (segments[n]?.start ?? 0) >= offset) - 1;
  const segment = segments[i];
  return segment === undefined ? 0 : Math.min(offset, segment.end);
}

function segmentIndex(reading: PageReading): Map<Node, number> {
  const known = firstSegments.get(reading);
  if (known !== undefined) return known;
  const index = new Map<Node, number>();
  for (const [i, segment] of reading.segments.entries()) {
    if (!index.has(segment.node)) index.set(segment.node, i);
  }
  firstSegments.set(reading, index);
  return index;
}

/** The element around the first character of a span. */
export function elementAt(reading: PageReading, span: Span): Element | null {
  const start = boundaries(reading, span)?.startContainer;
  return start === undefined ? null : parentOf(start);
}
