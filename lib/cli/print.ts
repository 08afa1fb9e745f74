import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { parseNotice } from '../notice/parse.ts';
import type { SourceText } from '../text/source-text.ts';
import { decode } from './charset.ts';
import { type Item, MOST_BYTES, type Printed, TOO_LONG } from './item.ts';
import { notText } from './not-text.ts';
import { readSource } from './read-source.ts';
import { reasonOf } from './reason.ts';
import { readRecord } from './record.ts';

/** What of a notice is printed. */
export interface PrintOptions {
  /** The day, `YYYY-MM-DD`, from which a notice without a date of its own is read. */
  today?: string;
  /** Also print which rule made or dropped what. */
  trace?: boolean;
  /** Also print, as `text`, the source text in which the offsets count. */
  withText?: boolean;
}

/** Reads an item and writes its notice as a line of JSON. Never throws: what cannot be read gives a complaint. */
export function print(item: Item, options: PrintOptions): Printed {
  try {
    const { source, label } = readItem(item);
    const notice = parseNotice(source, options);
    const text = options.withText ? { text: source.text } : {};
    const line = JSON.stringify({ ...label, ...notice, ...text });
    return { line: new TextEncoder().encode(`${line}\n`), characters: source.text.length };
  } catch (error) {
    return complaintAbout(item, error);
  }
}

/** The sentence that says an item cannot be read. */
export function complaintAbout(item: Item, error: unknown): Printed {
  return { complaint: `cannot read ${item.name}: ${reasonOf(error)}` };
}

/**
 * Reads the text of an item, and what is printed beside it.
 * @throws Error that says what is wrong with it
 */
export function readItem(item: Item): { source: SourceText; label: object } {
  switch (item.kind) {
    case 'file':
      return { source: readSource(textOf(readBytes(item.path)), item.format), label: item.label };
    case 'bytes':
      return { source: readSource(textOf(item.bytes), item.format), label: item.label };
    case 'record': {
      const { source, label } = readRecord(item.bytes);
      return { source, label: { ...item.label, ...label } };
    }
    case 'unreadable':
      throw new Error(item.reason);
  }
}

function textOf(bytes: Uint8Array): string {
  const other = notText(bytes);
  if (other !== undefined) throw new Error(`it is ${other}, not text`);
  return decode(bytes);
}

/**
 * The bytes of a file.
 * @throws Error if it cannot be read, or has more than so many
 */
export function readBytes(path: string, most = MOST_BYTES): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > most) throw new Error(TOO_LONG);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
