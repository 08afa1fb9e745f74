import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Paths of the files that a browser has put whole into its folder of downloads. Firefox first holds the place with an
 * empty file and writes beside it, into one that ends in `.part` and takes the place when all is there.
 */
export async function downloaded(folder: string): Promise<string[]> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  const whole = await Promise.all(paths.map(isWhole));
  return paths.filter((_, index) => whole[index]);
}

/** A file that moved between being listed and being asked is none yet. */
async function isWhole(path: string): Promise<boolean> {
  if (path.endsWith('.part')) return false;
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  return size > 0;
}
