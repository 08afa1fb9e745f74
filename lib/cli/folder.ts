import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from './formats.ts';

/** A file under a folder, or what is wrong with something there. */
export type Found = { path: string; error?: unknown };

/**
 * The files under a folder whose names say that they can be read, in the order of their names, folders within it
 * included. What begins with a dot is passed over, and so are links to folders: they may lead in circles.
 */
export async function* filesUnder(folder: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (!entry.name.startsWith('.')) yield* filesAt(join(folder, entry.name), entry);
  }
}

async function* filesAt(path: string, entry: Dirent): AsyncGenerator<Found> {
  if (entry.isDirectory()) yield* filesUnder(path);
  else if (formatOf(path) === undefined) return;
  else if (entry.isFile()) yield { path };
  else if (entry.isSymbolicLink()) yield* fileBehind(path);
}

async function* fileBehind(link: string): AsyncGenerator<Found> {
  try {
    if ((await stat(link)).isFile()) yield { path: link };
  } catch (error) {
    yield { path: link, error };
  }
}
