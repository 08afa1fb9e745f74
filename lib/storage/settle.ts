import type { Annotation } from '../annotation/record/annotation.ts';
import { isLive, keep } from './annotations.ts';
import type { Database } from './database.ts';
import { takeAndTrim } from './restore.ts';

/**
 * Writes what two coders have settled, in the caller's transaction: a restore point first, then one step on each
 * document. What was deleted in the meantime stays deleted.
 * @param now ISO 8601 in UTC @returns the documents that changed
 */
export async function settle(
  db: Database,
  { put, remove }: { put: Annotation[]; remove: readonly string[] },
  now: string,
): Promise<string[]> {
  if (put.length + remove.length === 0) return [];
  await takeAndTrim(db, 'settling', now);
  const step = `settling ${now}`;
  const touched = new Set<string>();
  const gone = await db.annotations.bulkGet([...remove]);
  for (const annotation of gone) {
    if (annotation === undefined || !isLive(annotation)) continue;
    await keep(db, { ...annotation, deleted: now, modified: now }, step);
    touched.add(annotation.document);
  }
  for (const annotation of put) {
    await keep(db, annotation, step);
    touched.add(annotation.document);
  }
  return [...touched];
}
