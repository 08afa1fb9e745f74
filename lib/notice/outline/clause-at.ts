import type { OutlineNode } from '../notice.ts';

/**
 * The innermost node that holds `offset`, in the offsets of the outline given; `undefined` before the first
 * heading and after the last.
 */
export function clauseAt(outline: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const node = outline[i];
    if (node !== undefined && offset < node.end) return node;
  }
  return undefined;
}
