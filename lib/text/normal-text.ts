import type { Block } from './source-text.ts';
import type { Span } from './span.ts';

/**
 * A text in normal form, and the way back. Rules read the normal text only; what leaves the parser is mapped
 * back by `toSource` in one place.
 *
 * Normal form: Simplified characters; full-width ASCII (letters, digits, `,` `:` `;` `(` `)` `%` …) as half-width;
 * 。、《》〈〉“”〔〕【】 stay; every other white space is one space, lines end in `\n`; dashes are `—`; pinyin that a
 * mirror put after characters, and its stray commas before punctuation, are gone.
 */
export interface NormalText {
  text: string;
  /** Blocks with offsets into the normal text. */
  blocks: readonly Block[];
  source: string;
  /** The span of the source that a span of the normal text came from. */
  toSource(span: Span): Span;
  /** The offset in the normal text of an offset in the source; inside something dropped, the next kept character. */
  fromSource(offset: number): number;
}
