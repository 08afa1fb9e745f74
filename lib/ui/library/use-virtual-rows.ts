import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface RowsOf {
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** How high a row is before it was measured, in pixels. */
  estimate: (index: number) => number;
  keyOf: (index: number) => string;
}

export type Rows = Virtualizer<HTMLElement, HTMLElement>;

/** So many rows are drawn beyond the edges: keys move there before the next frame. */
const OVERSCAN = 8;

/** Which rows of a long list are drawn now; each is measured where it is rendered (`ref={rows.measureElement}`). */
export function useVirtualRows({ scroller, count, estimate, keyOf }: RowsOf): Rows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
