import type { SourceText } from '../text/source-text.ts';
import { readSource } from './read-source.ts';

/** A notice as one line of JSON gives it. */
export interface NoticeRecord {
  source: SourceText;
  /** The line's own `id` and `file`, whatever they are. */
  label: { id?: unknown; file?: unknown };
}

/**
 * Reads a line of JSON: an object with the notice in `text`, or a page or part of one in `html`. If it has both,
 * `text` is read: the offsets then count in something the line has.
 *
 * @param bytes UTF-8, with or without the byte order mark
 * @throws Error that says what is wrong with the line
 */
export function readRecord(bytes: Uint8Array): NoticeRecord {
  const record = parseObject(bytes);
  const { text, html, id, file } = record;
  const label = { ...(id !== undefined && { id }), ...(file !== undefined && { file }) };
  if (typeof text === 'string') return { source: readSource(text, 'txt'), label };
  if (typeof html === 'string') return { source: readSource(html, 'html'), label };
  throw new Error('it has no string in text or html');
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  const value = parseJson(decodeStrictly(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('it is not a JSON object');
  }
  return value as Record<string, unknown>;
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8');
  }
}

/** Node's message would quote the line. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
}
