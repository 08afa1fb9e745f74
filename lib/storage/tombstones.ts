import type { Database, Tombstone } from './database.ts';
import { forgetSteps } from './steps.ts';

/** Which of the ids were deleted here for good, or became part of another, and what is left of them. */
export async function buried(db: Database, ids: string[]): Promise<Map<string, Tombstone>> {
  // Most stores have none: a hundred thousand ids need not be looked up there.
  if ((await db.tombstones.count()) === 0) return new Map();
  const stones = await db.tombstones.where('id').anyOf(ids).toArray();
  return new Map(stones.map((stone) => [stone.id, stone]));
}

/** What comes back is no longer deleted; in the caller's transaction. */
export async function unbury(db: Database, ids: string[]): Promise<void> {
  await db.tombstones.bulkDelete([...(await buried(db, ids)).keys()]);
}

/**
 * Deletes documents with their annotations for good, in the caller's transaction: of each an id stays, so that an
 * older file does not bring it back unasked.
 */
export async function buryDocuments(db: Database, ids: string[], deleted: string): Promise<void> {
  for (const id of ids) {
    await forgetSteps(db, id);
    const annotations = await db.annotations.where('document').equals(id).primaryKeys();
    await db.tombstones.bulkPut([id, ...annotations].map((dead) => ({ id: dead, deleted })));
    await db.annotations.bulkDelete(annotations);
    await db.versions.where({ document: id }).delete();
  }
  await db.documents.bulkDelete(ids);
}
