import { normalise } from '../../text/normalise.ts';
import { sourceFromString } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import { isSiteLine } from '../difference/site-words.ts';
import { withoutDress } from '../identity/essence.ts';

/** One sentence, heading or line; the span is into the source text. */
export interface Sentence extends Span {
  /** In normal form, without white space around it. */
  text: string;
  /** The same without its dress: equal in all reposts. */
  key: string;
}

/** Up to the stop and the closing quote or bracket behind it, or to the end of the line. */
const SENTENCE = /[^。；;！!？?\n]+[。；;！!？?]*[”’」』）)]*/gu;

/** The sentences of a text, in order; lines that say nothing, or are the site's, are left out. */
export function sentencesOf(source: string): Sentence[] {
  const normal = normalise(sourceFromString(source));
  return [...normal.text.matchAll(SENTENCE)].flatMap(({ 0: match, index }) => {
    const text = match.trim();
    const key = withoutDress(text);
    if (key === '' || isSiteLine(text)) return [];
    const start = index + match.indexOf(text);
    return [{ ...normal.toSource({ start, end: start + text.length }), text, key }];
  });
}
