import type { Span } from '../text/span.ts';
import { toRange } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import { documentOf, nameOf, parentOf, unshadowed } from './unshadowed.ts';

/** What scrolls an article, and how long the way through it is. */
export interface ScrollWay {
  /** The scrolling box; the root element where the page itself scrolls. */
  scroller: Element;
  /** The part of the viewport in which it shows what it scrolls, without its scroll bars; CSS pixels. */
  box: { left: number; top: number; right: number; bottom: number };
  /** All that can be scrolled through; CSS pixels. */
  length: number;
  /** From its beginning to the article. */
  before: number;
  /** Its scroll bar is on the left: a box of a page that is written from right to left. */
  isMirrored: boolean;
}

/** The innermost box around the article that scrolls it, else the page; as the layout is at this moment. */
export function scrollWayOf({ article }: PageReading, view: Window): ScrollWay {
  const root = unshadowed(documentOf(article), 'documentElement');
  const scroller = scrollerOf(article, view) ?? root;
  const isRoot = scroller === root;
  const at = unshadowed(scroller, 'getBoundingClientRect')();
  const width = unshadowed(scroller, 'clientWidth');
  const height = unshadowed(scroller, 'clientHeight');
  const left = isRoot ? 0 : at.left + unshadowed(scroller, 'clientLeft');
  const top = isRoot ? 0 : at.top + unshadowed(scroller, 'clientTop');
  const bottom = top + (isRoot ? view.innerHeight : height);
  const gone = isRoot ? view.scrollY : unshadowed(scroller, 'scrollTop');
  return {
    scroller,
    box: { left, top, right: left + width, bottom },
    length: unshadowed(scroller, 'scrollHeight'),
    before: unshadowed(article, 'getBoundingClientRect')().top - top + gone,
    isMirrored: !isRoot && view.getComputedStyle(scroller).direction === 'rtl',
  };
}

function scrollerOf(article: Element, view: Window): Element | undefined {
  for (let box: Element | null = article; box !== null; box = parentOf(box)) {
    if (/^(?:body|html)$/.test(nameOf(box))) return undefined;
    const overflows = unshadowed(box, 'scrollHeight') > unshadowed(box, 'clientHeight');
    if (overflows && /auto|scroll/.test(view.getComputedStyle(box).overflowY)) return box;
  }
  return undefined;
}

/**
 * How far down the article each span begins, in CSS pixels from the article's top; -1 where it is not shown. Spans are
 * in the order of the text. Of spans between two that are less than `grain` apart only those two are looked at. Each
 * step of the iteration looks at one; the last returns all.
 */
export function* depthsOf(
  reading: PageReading,
  spans: readonly Span[],
  grain: number,
): Generator<void, Float64Array> {
  const depths = new Float64Array(spans.length).fill(-1);
  const topOf = unshadowed(reading.article, 'getBoundingClientRect');
  const look = (at: number): number => {
    const span = spans[at];
    const [line] =
      (span && toRange(reading, { ...span, end: span.start + 1 })?.getClientRects()) ?? [];
    const depth = line === undefined || line.height === 0 ? -1 : line.top - topOf().top;
    depths[at] = depth;
    return depth;
  };
  const stretches: [from: number, to: number][] = [[0, spans.length - 1]];
  if (spans.length > 0) {
    look(0);
    look(spans.length - 1);
  }
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    if (to - from < 2) continue;
    const [first = -1, last = -1] = [depths[from], depths[to]];
    if (first >= 0 && last >= first && last - first < grain) {
      depths.fill(first, from + 1, to);
      continue;
    }
    const middle = (from + to) >> 1;
    look(middle);
    yield;
    stretches.push([middle, to], [from, middle]);
  }
  return depths;
}
