import { rangeToSelector, reviveSelector } from '@recogito/text-annotator';
import type { Span } from '../../../lib/text/span.ts';
import { rangeOf, show, spanOf } from './dom-text.ts';

/** Runs in a page. The library stores quotation and position and goes by the position. */
function anchorWithPeer(before: string, span: Span, after: string): Span | null {
  const old = show(before);
  const selector = rangeToSelector(rangeOf(old, span), old);
  const present = show(after);
  try {
    return spanOf(present, reviveSelector(selector, present).range);
  } catch {
    return null;
  }
}

Object.assign(window, { anchorWithPeer });
