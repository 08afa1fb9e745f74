import type { Annotation, Passage } from '../annotation/annotation.ts';
import { passagesOf } from '../annotation/passages.ts';
import { isWritten } from '../annotation/written.ts';
import type { Span } from '../text/span.ts';

/** What an annotation says of a passage it is on. */
export interface AnnotationPlace {
  quote: string;
  clause?: string;
  /** UTF-16 offsets, half-open; only where they lie in the text and hold something. */
  span?: Span;
}

/** Where an annotation stands in the text of its document, passage by passage, the first one first. */
export function placesOf(annotation: Annotation, text: string): AnnotationPlace[] {
  return passagesOf(annotation).map((passage) => placeIn(text, passage));
}

/**
 * Where a passage stands in a text. The position is believed where the quotation stands there, or where there is
 * none; else the quotation is taken where it stands once.
 */
export function placeIn(text: string, passage: Pick<Passage, 'selector'>): AnnotationPlace {
  let [quote, clause, position]: [string?, string?, Span?] = [];
  for (const selector of passage.selector) {
    if (selector.type === 'TextQuoteSelector') quote ??= selector.exact;
    else if (selector.type === 'FragmentSelector') clause ??= selector.value;
    else position ??= { start: selector.start, end: selector.end };
  }
  const span = spanIn(text, quote, position);
  return {
    quote: quote ?? (span ? text.slice(span.start, span.end) : ''),
    ...(clause !== undefined && { clause }),
    ...(span && { span }),
  };
}

function spanIn(text: string, quote: string | undefined, position?: Span): Span | undefined {
  if (position && position.start < position.end && position.end <= text.length) {
    const { start, end } = position;
    if (quote === undefined || text.slice(start, end) === quote) return { start, end };
  }
  if (quote === undefined || quote === '') return undefined;
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) return undefined;
  return { start, end: start + quote.length };
}

/**
 * The annotations that leave in formats which have place for marks only: those on a passage that were not deleted.
 * Decisions about machine marks and relations leave in JSON-LD.
 */
export function living(annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(isWritten);
}
