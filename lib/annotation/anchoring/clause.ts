import type { Span } from '../../text/span.ts';

/** A clause address and the span of all that stands under it; the outline of a notice is a list of these. */
export interface Clause extends Span {
  clause: string;
  /** The words of its heading; of a numbered paragraph, its first sentence. */
  heading?: string;
}

/** The innermost clause that holds the whole span, or undefined outside of all. */
export function clauseAround(outline: readonly Clause[], span: Span): Clause | undefined {
  let innermost: Clause | undefined;
  for (const node of outline) {
    if (node.start > span.start || node.end < span.end) continue;
    if (!innermost || node.end - node.start <= innermost.end - innermost.start) innermost = node;
  }
  return innermost;
}

/** The address of that clause. */
export function clauseOf(outline: readonly Clause[], span: Span): string | undefined {
  return clauseAround(outline, span)?.clause;
}

/** How far two addresses agree from the top, 0 to 1: `二/(一)/3` and `二/(一)/4` agree by two thirds. */
export function clauseLikeness(a: string, b: string): number {
  const [first, second] = [a.split('/'), b.split('/')];
  const length = Math.max(first.length, second.length);
  let agreeing = 0;
  while (agreeing < length && first[agreeing] === second[agreeing]) agreeing++;
  return agreeing / length;
}
