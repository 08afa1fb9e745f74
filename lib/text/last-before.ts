import type { Span } from './span.ts';

/**
 * The index of the last span that begins at or before `offset`, of spans in order of their starts; -1 where none does.
 */
export function lastBefore(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
