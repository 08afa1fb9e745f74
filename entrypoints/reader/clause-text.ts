import type { Notice } from '../../lib/notice/notice.ts';
import type { Span } from '../../lib/text/span.ts';

/**
 * The innermost clause around an offset, with its own words only: up to the next numbered heading or paragraph, without
 * white space at its end. Undefined before the first clause.
 */
export function clauseTextAt(text: string, { outline }: Notice, offset: number): Span | undefined {
  const index = outline.findLastIndex(({ start, end }) => start <= offset && offset < end);
  const clause = outline[index];
  if (clause === undefined) return undefined;
  const end = Math.min(clause.end, outline[index + 1]?.start ?? clause.end);
  return {
    start: clause.start,
    end: clause.start + text.slice(clause.start, end).trimEnd().length,
  };
}
