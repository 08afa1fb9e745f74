import { withTagRenamed } from '../annotation/codebook/retag.ts';
import { type TagUse, tagUses } from '../annotation/codebook/tag-uses.ts';
import { isLive, keep } from './annotations.ts';
import type { Database } from './database.ts';
import { takeAndTrim } from './restore.ts';

/** How often each tag is used, over all documents. */
export async function readTagUses(db: Database): Promise<TagUse[]> {
  return tagUses((await db.annotations.toArray()).filter(isLive));
}

/** How much a renaming has touched. */
export interface Renamed {
  annotations: number;
  documents: number;
  /** Names it for `undoRenaming`; none where nothing was touched. */
  step?: string;
}

/**
 * Calls a tag, and those under it, otherwise on all documents, in the caller's transaction; where the name is taken,
 * the two become one. A restore point is taken before, and on each document it is one step for undo.
 */
export async function renameTag(
  db: Database,
  { from, to }: { from: string; to: string },
  now: string,
): Promise<Renamed> {
  const touched = (await db.annotations.toArray()).filter(
    (it) => isLive(it) && withTagRenamed(it, from, to, now) !== it,
  );
  const documents = new Set(touched.map(({ document }) => document)).size;
  if (touched.length === 0) return { annotations: 0, documents };
  await takeAndTrim(db, 'renaming', now);
  const step = `renaming ${now} ${from} ${to}`;
  for (const annotation of touched) await keep(db, withTagRenamed(annotation, from, to, now), step);
  return { annotations: touched.length, documents, step };
}
