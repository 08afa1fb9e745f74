import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a row of a list: when it becomes the current one it is scrolled into view. */
export function useCurrent<E extends HTMLElement>(current: boolean): RefObject<E | null> {
  const row = useRef<E>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return row;
}
