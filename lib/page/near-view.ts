import type { Span } from '../text/span.ts';
import { lowerBound } from './lower-bound.ts';
import { toRange } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import { documentOf, unshadowed } from './unshadowed.ts';

/** Screens above and below the visible one that count as near. */
const MARGIN = 3;
/** Screens that may be scrolled before what is near is looked up again. */
const SLACK = 1;

/** Of spans in the order of the text, those near the screen: `[from, to)` of the list. */
export function stretchNear(
  reading: PageReading,
  spans: readonly Span[],
  view: Window,
): [from: number, to: number] {
  const height = view.innerHeight;
  return [
    firstBelow(reading, spans, -MARGIN * height),
    firstBelow(reading, spans, (1 + MARGIN) * height),
  ];
}

/**
 * Of spans in the order of the text, the index of the first that reaches below a line across the screen.
 *
 * @param line CSS pixels from the top of the viewport
 */
export function firstBelow(reading: PageReading, spans: readonly Span[], line: number): number {
  return lowerBound(spans.length, (i) => {
    const span = spans[i];
    const box = span && toRange(reading, span)?.getBoundingClientRect();
    return box === undefined || box.bottom >= line;
  });
}

/**
 * Calls back when the article has been scrolled by a screen or the window has another size, and around printing.
 *
 * @returns stops
 */
export function followView(
  { article }: PageReading,
  view: Window,
  moved: (place: 'screen' | 'print') => void,
): () => void {
  const topOf = () => unshadowed(article, 'getBoundingClientRect')().top;
  let last = topOf();
  let frame = 0;
  const look = (event: Event) => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      const top = topOf();
      if (event.type === 'scroll' && Math.abs(top - last) < SLACK * view.innerHeight) return;
      last = top;
      moved('screen');
    });
  };
  const off = new AbortController();
  const { signal } = off;
  // Scrolling boxes do not bubble their scrolling.
  unshadowed(documentOf(article), 'addEventListener')('scroll', look, {
    capture: true,
    passive: true,
    signal,
  });
  view.addEventListener('resize', look, { signal });
  view.addEventListener('beforeprint', () => moved('print'), { signal });
  view.addEventListener('afterprint', () => moved('screen'), { signal });
  return () => {
    off.abort();
    view.cancelAnimationFrame(frame);
  };
}
