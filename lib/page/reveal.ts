import type { Span } from '../text/span.ts';
import type { Painted } from './marks.ts';
import { elementAt, toRange } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import { nameOf, parentOf, unshadowed, windowOf } from './unshadowed.ts';

/**
 * Scrolls the first line of a span into the middle of the view, through scrolling boxes and frames, and flashes it.
 *
 * @returns false if the span is nowhere in the page
 */
export function reveal(reading: PageReading, span: Span, painted?: Painted): boolean {
  const range = toRange(reading, span);
  const view = windowOf(reading.article);
  const element = elementAt(reading, span);
  if (range === undefined || view === null || element === null) return false;
  unshadowed(
    element,
    'scrollIntoView',
  )({ block: 'center', inline: 'nearest', behavior: 'instant' });
  bringLineIntoView(range, element, view);
  painted?.flash(span);
  return true;
}

/** A paragraph may be higher than the box that scrolls it: its middle is not the line that is meant. */
function bringLineIntoView(range: Range, element: Element, view: Window): void {
  for (let box: Element | null = element; box !== null; box = parentOf(box)) {
    if (/^(?:body|html)$/.test(nameOf(box))) continue; // which of them scrolls depends on the mode of the document
    if (!/auto|scroll|hidden/.test(view.getComputedStyle(box).overflowY)) continue;
    const { top } = unshadowed(box, 'getBoundingClientRect')();
    const by = wayToMiddle(range, top, top + unshadowed(box, 'clientHeight'));
    unshadowed(box, 'scrollBy')({ top: by, behavior: 'instant' });
  }
  view.scrollBy({ top: wayToMiddle(range, 0, view.innerHeight), behavior: 'instant' });
}

/** How far the first line of the range is from the middle of a box, 0 if it is inside the box. */
function wayToMiddle(range: Range, top: number, bottom: number): number {
  const line = range.getClientRects()[0];
  if (line === undefined || (line.top >= top && line.bottom <= bottom)) return 0;
  return line.top - (top + bottom) / 2;
}
