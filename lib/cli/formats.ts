import { extname } from 'node:path';

/** Plain text, a page, or JSON Lines: one object a line with `text` or `html`. */
export type Format = 'txt' | 'html' | 'jsonl';

const FORMAT_BY_EXTENSION: Record<string, Format> = {
  '.txt': 'txt',
  '.html': 'html',
  '.htm': 'html',
  '.shtml': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

export const FORMATS: readonly string[] = ['txt', 'html', 'jsonl'] satisfies Format[];

/** What a file is by its name; nothing if the name does not say. */
export function formatOf(path: string): Format | undefined {
  return FORMAT_BY_EXTENSION[extname(path).toLowerCase()];
}

export function isFormat(word: string): word is Format {
  return FORMATS.includes(word);
}
