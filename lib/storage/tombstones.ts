import type { Database } from './database.ts';
import { forgetSteps } from './steps.ts';

/** Which of the ids were deleted here for good, and when. */
export async function buried(db: Database, ids: string[]): Promise<Map<string, string>> {
  const stones = await db.tombstones.where('id').anyOf(ids).toArray();
  return new Map(stones.map(({ id, deleted }) => [id, deleted]));
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
  }
  await db.documents.bulkDelete(ids);
}
