import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { reasonOf } from './reason.ts';

/**
 * Writes a file whole or not at all: beside its place first, so that a full disk leaves the old one as it was.
 * @throws Error with a sentence such as `cannot write a.xlsx: no space left on device (ENOSPC)`
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  // A device or a pipe cannot be put in another's place.
  const beside = !existsSync(path) || statSync(path).isFile() ? `${path}.part` : path;
  try {
    writeFileSync(beside, content);
    if (beside !== path) renameSync(beside, path);
  } catch (error) {
    if (beside !== path) rmSync(beside, { force: true });
    throw new Error(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
