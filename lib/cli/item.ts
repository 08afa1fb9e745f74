/** What kind of text the bytes of a notice are; without it their beginning says. */
export type TextFormat = 'txt' | 'html';

/** What stands beside the notice in the printed object, to say which notice it is. */
export interface Label {
  file?: string;
  /** Line of a .jsonl file, from 1. */
  line?: number;
}

/** What is to be read. Plain data: items go to other threads. */
export type Item = {
  /** How messages call it: a path, a path with a line, `stdin`. */
  name: string;
  label: Label;
} & (
  | { kind: 'file'; path: string; format?: TextFormat }
  | { kind: 'bytes'; bytes: Uint8Array; format?: TextFormat }
  | { kind: 'record'; bytes: Uint8Array }
  | { kind: 'unreadable'; reason: string }
);

/** What became of an item: the bytes of its line, `\n` included, or one sentence on what is wrong with it. */
export type Printed = { line: Uint8Array<ArrayBuffer>; characters: number } | { complaint: string };

/** The most bytes one notice may have: a file, stdin as a whole, or a line of JSON. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** What is said of an item with more. */
export const TOO_LONG = `it is longer than ${MOST_BYTES / 1024 / 1024} MB`;
