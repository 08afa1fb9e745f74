import { parseHTML } from 'linkedom';
import { readPage } from '../page/read-page.ts';
import { type SourceText, sourceFromString } from '../text/source-text.ts';
import type { TextFormat } from './item.ts';

/** Behind comments and the declaration of XML, as browsers save pages. */
const PAGE_BEGINNING =
  /^(?:\s|<!--.{0,2000}?-->|<\?xml[^>]{0,200}>)*(?:<!doctype html|<html|<head|<body)/is;

/**
 * The text of a notice: the article of a page, or the whole of a plain text.
 *
 * @param format what the content is; without it, a page is what begins like one
 */
export function readSource(content: string, format?: TextFormat): SourceText {
  const isPage = format === undefined ? PAGE_BEGINNING.test(content) : format === 'html';
  if (!isPage) return sourceFromString(content);
  const document = parseHTML(wholePage(content)).document as unknown as Document;
  const { text, blocks, page } = readPage(document);
  return { text, blocks, page };
}

/** A fragment in the page it lacks: linkedom takes the first element it meets for the root. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html)
    ? `<html>${html}</html>`
    : `<html><head></head><body>${html}</body></html>`;
}
