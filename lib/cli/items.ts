import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { filesUnder } from './folder.ts';
import { type Format, formatOf } from './formats.ts';
import { type Item, type Label, MOST_BYTES, TOO_LONG } from './item.ts';
import { bytesOf, linesOf } from './lines.ts';
import { reasonOf } from './reason.ts';
import type { Request } from './request.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** Where notices come from, and how they are called. */
interface Origin {
  name: string;
  label: Label;
}

/**
 * What a request asks to be read, in its order, found one by one as it is asked for. What cannot be opened is an
 * item, too, and does not end the rest.
 */
export async function* itemsOf(
  request: Pick<Request, 'names' | 'format' | 'withName'>,
  stdin: Bytes,
): AsyncGenerator<Item> {
  const { names, format } = request;
  const withName = request.withName || names.length > 1;
  for (const name of names) {
    if (name === '-') yield* itemsOfStdin(stdin, format, withName);
    else if (await isFolder(name)) yield* itemsOfFolder(name);
    else yield* itemsOfFile(name, format ?? formatOf(name), withName);
  }
}

async function* itemsOfStdin(
  stdin: Bytes,
  format: Format | undefined,
  withName: boolean,
): AsyncGenerator<Item> {
  const origin = { name: 'stdin', label: withName ? { file: '-' } : {} };
  if (format === 'jsonl') return yield* records(stdin, origin);
  try {
    const bytes = await bytesOf(stdin, MOST_BYTES);
    if (!bytes) yield { ...origin, kind: 'unreadable', reason: TOO_LONG };
    else yield { ...origin, kind: 'bytes', bytes, ...(format && { format }) };
  } catch (error) {
    yield { ...origin, kind: 'unreadable', reason: reasonOf(error) };
  }
}

async function* itemsOfFolder(folder: string): AsyncGenerator<Item> {
  let empty = true;
  for await (const { path, error } of filesUnder(folder)) {
    empty = false;
    if (error === undefined) yield* itemsOfFile(path, formatOf(path), true);
    else yield { name: path, label: {}, kind: 'unreadable', reason: reasonOf(error) };
  }
  const reason = 'no .txt, .html or .jsonl file is in it';
  if (empty) yield { name: folder, label: {}, kind: 'unreadable', reason };
}

async function* itemsOfFile(
  path: string,
  format: Format | undefined,
  withName: boolean,
): AsyncGenerator<Item> {
  if (format === 'jsonl') {
    return yield* records(createReadStream(path), { name: path, label: { file: path } });
  }
  const label = withName ? { file: path } : {};
  yield { name: path, label, kind: 'file', path, ...(format && { format }) };
}

/** One item for each line that is not blank. */
async function* records(stream: Bytes, origin: Origin): AsyncGenerator<Item> {
  try {
    for await (const { number, bytes } of linesOf(stream, MOST_BYTES)) {
      const name = `${origin.name}:${number}`;
      const label = { ...origin.label, line: number };
      if (!bytes) yield { name, label, kind: 'unreadable', reason: TOO_LONG };
      else if (!isBlank(bytes)) yield { name, label, kind: 'record', bytes };
    }
  } catch (error) {
    yield { ...origin, kind: 'unreadable', reason: reasonOf(error) };
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** What does not exist is no folder; reading it will say so. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
