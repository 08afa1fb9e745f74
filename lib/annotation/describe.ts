import type { Span } from '../text/span.ts';
import { CLAUSE_ADDRESS, type Selector } from './annotation.ts';
import { splitsPair } from './characters.ts';
import { type Clause, clauseOf } from './clause.ts';

/** How much of the text before and after a quotation is kept, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/** How much is kept where less would not tell the quotation from its like: boilerplate, rows of a table. */
const LONGER_CONTEXTS = [64, 128, 256];

/** A quotation that long is not looked for elsewhere in the text. */
const LONG = 256;

/**
 * Describes a span so that `anchor` finds it again: the address of its innermost clause, if `outline` has one; its
 * position; the quotation with up to 32 characters before and after it, or up to 256 where it stands elsewhere in
 * the same 32. A span that cuts a surrogate pair is widened to whole characters; the context never cuts one.
 * @throws RangeError if the span is not within the text.
 */
export function describe(text: string, span: Span, outline: readonly Clause[] = []): Selector[] {
  const { start, end } = widened(text, span);
  const clause = clauseOf(outline, { start, end });
  const context = contextOf(text, { start, end });
  const selectors: Selector[] = [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(context.start, start),
      suffix: text.slice(end, context.end),
    },
  ];
  if (clause === undefined) return selectors;
  return [{ type: 'FragmentSelector', conformsTo: CLAUSE_ADDRESS, value: clause }, ...selectors];
}

/** The span with its context: the shortest that stands only once, else the usual one. */
function contextOf(text: string, span: Span): Span {
  const usual = withContext(text, span, CONTEXT_LENGTH);
  if (span.start === span.end || span.end - span.start > LONG) return usual;
  const lengths = [CONTEXT_LENGTH, ...LONGER_CONTEXTS];
  const contexts = lengths.map((length) => withContext(text, span, length));
  return contexts.find((context) => standsOnce(text, context)) ?? usual;
}

function withContext(text: string, { start, end }: Span, length: number): Span {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  return {
    start: splitsPair(text, from) ? from + 1 : from,
    end: splitsPair(text, to) ? to - 1 : to,
  };
}

function standsOnce(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}

function widened(text: string, { start, end }: Span): Span {
  if (!(start >= 0 && start <= end && end <= text.length) || start % 1 !== 0 || end % 1 !== 0) {
    throw new RangeError(`no span of a text of ${text.length} characters: ${start}, ${end}`);
  }
  const from = splitsPair(text, start) ? start - 1 : start;
  return { start: from, end: splitsPair(text, end) ? end + 1 : end };
}
