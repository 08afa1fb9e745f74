import { strToU8, zipSync } from 'fflate';

/** No clock: the same content gives the same bytes. A zip has no earlier day. */
const TIME = new Date(1980, 0, 1);

/**
 * A zip of files by their paths; texts are UTF-8 without a byte order mark. Made in one go: the threads of the
 * library would be started from a `blob:` address, which the pages of an extension refuse.
 */
export function archive(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: TIME }) as Uint8Array<ArrayBuffer>;
}
