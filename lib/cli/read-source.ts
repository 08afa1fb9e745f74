import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readPage } from '../page/read-page.ts';
import { type SourceText, sourceFromString } from '../text/source-text.ts';
import { decode } from './charset.ts';

const HTML_NAME = /\.x?s?html?$/i;
const HTML_BEGINNING = /^\s*(?:<!doctype html|<html|<head|<body)/i;

/**
 * The text of a file: the article of a page, or the whole of a plain text.
 *
 * @throws Error if the file cannot be read or decoded
 */
export function readSource(path: string): string | SourceText {
  const content = decode(readFileSync(path));
  if (!HTML_NAME.test(path) && !HTML_BEGINNING.test(content)) return sourceFromString(content);
  const { text, blocks, page } = readPage(parseHTML(content).document as unknown as Document);
  return { text, blocks, page };
}
