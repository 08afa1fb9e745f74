import { comparable } from '../../text/comparable.ts';
import type { Span } from '../../text/span.ts';
import { CLAUSE_ADDRESS, type ClauseSelector, type Selector } from '../record/annotation.ts';
import { splitsPair } from '../record/characters.ts';
import { LIMITS } from '../record/limits.ts';
import { type Clause, clauseAround } from './clause.ts';

/** How much of the text before and after a quotation is kept, in characters of the comparable text. */
export const CONTEXT_LENGTH = 32;

/** Pinyin after every character makes a text six times as long; more is not kept. */
const MOST_FOR_ONE = 6;
/** Nor so much that a store would refuse it. */
const MOST = LIMITS.context;

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
  const clause = clauseAround(outline, { start, end });
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
  return [clauseSelector(clause), ...selectors];
}

function clauseSelector({ clause, heading = '' }: Clause): ClauseSelector {
  const words = heading.slice(0, LIMITS.clause);
  return {
    type: 'FragmentSelector',
    conformsTo: CLAUSE_ADDRESS,
    value: clause,
    ...(words !== '' && { heading: words }),
  };
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
  const from =
    start - endLength(text.slice(Math.max(0, start - MOST_FOR_ONE * length), start), length);
  const to = end + beginLength(text.slice(end, end + MOST_FOR_ONE * length), length);
  return {
    start: splitsPair(text, from) ? from + 1 : from,
    end: splitsPair(text, to) ? to - 1 : to,
  };
}

/** Of the text before: from where so many comparable characters stand. */
function endLength(before: string, count: number): number {
  const kept = comparable(before);
  const length = kept.text.length;
  const { start } = kept.toSource({ start: Math.max(0, length - count), end: length });
  return Math.min(MOST, length < count ? before.length : before.length - start);
}

/** Of the text after: to where so many comparable characters stand. */
function beginLength(after: string, count: number): number {
  const kept = comparable(after);
  const { end } = kept.toSource({ start: 0, end: count });
  return Math.min(MOST, kept.text.length < count ? after.length : end);
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
