import { type Comparable, comparable } from '../../text/comparable.ts';
import type { Span } from '../../text/span.ts';
import type { Anchored } from './anchored.ts';
import type { PresentText } from './present.ts';
import type { Sought } from './sought.ts';

/** A text and what is sought in it, both in one form; offsets are into that form. */
export interface Comparison {
  present: PresentText;
  /** As the selectors have it. */
  stated: Sought;
  text: Comparable;
  sought: Sought;
}

/** Takes out of both what differs from print to print. */
export function compare(present: PresentText, stated: Sought): Comparison {
  const exact = comparable(stated.exact).text;
  // A mark of nothing but white space is sought as it was printed.
  if (exact === '') return { present, stated, text: asPrinted(present.source), sought: stated };
  const text = present.comparable();
  const { position, ...rest } = stated;
  const sought: Sought = {
    ...rest,
    exact,
    prefix: comparable(stated.prefix).text,
    suffix: comparable(stated.suffix).text,
    ...(position && {
      position: { start: text.fromSource(position.start), end: text.fromSource(position.end) },
    }),
  };
  return { present, stated, text, sought };
}

function asPrinted(text: string): Comparable {
  return { text, toSource: (span) => span, fromSource: (offset) => offset };
}

/** The place in the source; white space that the mark had at its ends is in it again where it still stands. */
export function inSource({ present, stated, text }: Comparison, found: Anchored): Anchored {
  if (found.tier === 'orphan') return found;
  const { source } = present;
  const { start, end } = text.toSource(found);
  const { exact } = stated;
  const lead = exact.trim() === '' ? '' : exact.slice(0, -exact.trimStart().length);
  const trail = exact.trim() === '' ? '' : exact.slice(exact.trimEnd().length);
  return {
    ...found,
    start: source.startsWith(lead, start - lead.length) ? start - lead.length : start,
    end: source.startsWith(trail, end) ? end + trail.length : end,
  };
}

/** Whether quotation and context stand at a place of the source as they were. */
export function standsAt(text: string, { exact, prefix, suffix }: Sought, start: number): boolean {
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}

export function spanAt({ exact }: Sought, start: number): Span {
  return { start, end: start + exact.length };
}
