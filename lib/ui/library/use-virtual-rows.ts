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
  /** So many rows are drawn beyond the edges: keys move there before the next frame. Fewer where rows are high. */
  beyond?: number;
}

export type Rows = Virtualizer<HTMLElement, HTMLElement>;

/** Which rows of a long list are drawn now; each is measured where it is rendered (`ref={rows.measureElement}`). */
export function useVirtualRows({ scroller, count, estimate, keyOf, beyond = 8 }: RowsOf): Rows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    overscan: beyond,
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
