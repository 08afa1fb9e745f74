import type { PageFacts, SourceText } from '../text/source-text.ts';
import { findArticle } from './article.ts';
import { walkArticle } from './article-walk.ts';
import { collectFacts } from './page-facts.ts';
import type { Segment } from './text-builder.ts';
import { unshadowed } from './unshadowed.ts';

/** The text of a page's article, and where each of its characters lies in the document. */
export interface PageReading extends SourceText {
  page: PageFacts;
  article: Element;
  /** In order of the text, without gaps but for the separators of lines. */
  segments: readonly Segment[];
}

/**
 * Reads the article of a page: its visible text, white space collapsed as a browser renders it (U+3000 and U+00A0
 * kept), a `\n` between blocks and for `<br>`. Nothing of the document is changed.
 *
 * @param options.article the element to read; without it, the one that `findArticle` finds
 * @returns text and blocks (offsets UTF-16, half-open), the facts around the article, and the way back to the nodes
 */
export function readPage(document: Document, options: { article?: Element } = {}): PageReading {
  const view = unshadowed(document, 'defaultView');
  const article = options.article ?? findArticle(document);
  const { text, blocks, segments } = walkArticle(article, view);
  return { text, blocks, segments, article, page: collectFacts(document, article) };
}
