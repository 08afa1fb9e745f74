import type { Database, DocumentRow } from './database.ts';
import { rowFrom } from './documents.ts';
import {
  ANNOTATED,
  MOST_RESTORE_POINTS,
  type RestorePoint,
  type RestoreReason,
  takeRestorePoint,
} from './restore-point.ts';
import { unbury } from './tombstones.ts';

/** Takes a point in the caller's transaction, and drops those beyond the number that is kept. */
export async function takeAndTrim(
  db: Database,
  reason: RestoreReason,
  taken: string,
): Promise<void> {
  await takeRestorePoint(db, reason, taken);
  await trim(db);
}

/** Newest first. */
export async function listRestorePoints(db: Database): Promise<RestorePoint[]> {
  return await db.restorePoints.reverse().toArray();
}

/**
 * Brings back, in the caller's transaction, what there was when the point was taken; what is there now becomes a
 * point itself. Undo forgets its steps. What comes back is no longer deleted here; other tombstones stay.
 * @throws if there is no such point.
 */
export async function restore(db: Database, number: number, now: string): Promise<void> {
  const point = await db.restorePoints.get(number);
  if (point === undefined) throw new Error(`no restore point ${number}`);
  await takeRestorePoint(db, 'restore', now);
  // A point from before a table was there says nothing of what is in it now.
  const held = ANNOTATED.filter((name) => name in point.counts);
  for (const name of [...held, 'steps']) await db.table(name).clear();
  for (let part = 0; part < point.parts; part++) {
    const { table, rows } = (await db.restoreParts.get([number, part])) ?? lost(number, part);
    await db.table(table).bulkPut(table === 'documents' ? rows.map(documentRow) : rows);
    await unbury(
      db,
      rows.map((row) => (row as { id: string }).id),
    );
  }
  await trim(db);
}

/** A point may be older than the keys that documents have now. */
const documentRow = (row: unknown) => rowFrom(row as DocumentRow);

function lost(point: number, part: number): never {
  throw new Error(`restore point ${point} has lost its part ${part}`);
}

async function trim(db: Database): Promise<void> {
  const points = await listRestorePoints(db);
  const newest = new Set(
    points.filter(({ reason }, at) => points.findIndex((it) => it.reason === reason) === at),
  );
  const older = points.filter((point) => !newest.has(point));
  for (const { number } of older.slice(MOST_RESTORE_POINTS - newest.size)) {
    await db.restoreParts.where('[point+part]').between([number, 0], [number, Infinity]).delete();
    await db.restorePoints.delete(number);
  }
}
