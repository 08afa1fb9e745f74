import type { Annotation } from '../annotation/record/annotation.ts';
import { isWritten } from '../annotation/record/written.ts';
import type { Database } from './database.ts';
import { recordStep } from './steps.ts';

/**
 * Writes the annotation and its step, in the caller's transaction.
 * @throws if its document is not here, or it is on another document here.
 */
export async function keep(db: Database, annotation: Annotation, step: string): Promise<void> {
  const { id, document } = annotation;
  const before = await db.annotations.get(id);
  if (before !== undefined && before.document !== document) {
    throw new Error(`annotation ${id} is on another document`);
  }
  if ((await db.documents.get(document)) === undefined) throw new Error(`no document ${document}`);
  if (before === undefined) await db.tombstones.delete(id);
  await db.annotations.put(annotation);
  await recordStep(db, step, before, annotation);
}

/** Those of a document in order of `created`, without the deleted. */
export async function liveAnnotations(db: Database, document: string): Promise<Annotation[]> {
  return byCreated((await db.annotations.where({ document }).toArray()).filter(isLive));
}

/**
 * How many a person wrote, see `isWritten`. It is asked after each change of whatever, so all records are read only
 * where there are more or fewer of them than the last time.
 */
export function writtenCount(db: Database): () => Promise<number> {
  let last: { records: string; written: number } | undefined;
  return async () => {
    const deleted = await db.annotations.orderBy('deleted').count();
    const records = `${await db.annotations.count()} ${deleted}`;
    if (last?.records !== records) {
      const written = (await db.annotations.toArray()).filter(isWritten).length;
      last = { records, written };
    }
    return last.written;
  };
}

export function isLive({ deleted }: Annotation): boolean {
  return deleted === undefined;
}

export function byCreated<T extends { created: string }>(records: T[]): T[] {
  return records.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}
