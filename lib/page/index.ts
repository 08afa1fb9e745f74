/** `policylens/page`: from a document to its text, and from spans of the text back to the document. */
export { type Mark, type Painted, paint } from './marks.ts';
export { offsetAt } from './point.ts';
export { toRange, toSpan } from './ranges.ts';
export { type PageReading, readPage } from './read-page.ts';
export { reveal } from './reveal.ts';
export { collectSignals } from './signals.ts';
export { watchArticle } from './watch-article.ts';
