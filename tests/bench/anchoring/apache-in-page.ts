import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import type { Span } from '../../../lib/text/span.ts';
import { rangeOf, show, spanOf } from './dom-text.ts';

/** Runs in a page. Quotation with the context that the library itself chose; the first place that has both. */
async function anchorWithPeer(before: string, span: Span, after: string): Promise<Span | null> {
  const old = show(before);
  const selector = await describeTextQuote(rangeOf(old, span), old);
  const present = show(after);
  for await (const range of createTextQuoteSelectorMatcher(selector)(present)) {
    return spanOf(present, range);
  }
  return null;
}

Object.assign(window, { anchorWithPeer });
