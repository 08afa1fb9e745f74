import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { reasonOf } from './reason.ts';

/**
 * Writes a file whole or not at all: beside its place first, so that a full disk leaves the old one as it was. A link
 * stays a link, and a file that was there keeps its mode.
 * @throws Error with a sentence such as `cannot write a.xlsx: no space left on device (ENOSPC)`
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const before = existsSync(path) ? statSync(path) : undefined;
  const place = before ? realpathSync(path) : path;
  // A device or a pipe cannot be put in another's place.
  const beside = !before || before.isFile() ? `${place}.part` : place;
  try {
    writeFileSync(beside, content, before && { mode: before.mode });
    if (beside !== place) renameSync(beside, place);
  } catch (error) {
    if (beside !== place) rmSync(beside, { force: true });
    throw new Error(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
