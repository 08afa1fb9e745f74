import type { NoticeDocument } from '../annotation/record/annotation.ts';
import { isWritten } from '../annotation/record/written.ts';
import { byCreated } from './annotations.ts';
import type { Database } from './database.ts';
import { listRestorePoints } from './restore.ts';
import type { RestorePoint } from './restore-point.ts';

/** What is in the store, without the texts. */
export interface Overview {
  /** In order of `created`, each with the number of annotations that a person wrote on it. */
  documents: (Pick<NoticeDocument, 'id' | 'title' | 'documentNumber'> & { annotations: number })[];
  /** Newest first. */
  points: RestorePoint[];
}

export async function overviewOf(db: Database): Promise<Overview> {
  const counts = new Map<string, number>();
  await db.annotations.filter(isWritten).each(({ document }) => {
    counts.set(document, (counts.get(document) ?? 0) + 1);
  });
  const rows = byCreated(await db.documents.toArray());
  return {
    documents: rows.map(({ id, title, documentNumber }) => ({
      ...{ id, title, annotations: counts.get(id) ?? 0 },
      ...(documentNumber !== undefined && { documentNumber }),
    })),
    points: await listRestorePoints(db),
  };
}
