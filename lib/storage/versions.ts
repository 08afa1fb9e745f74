import type { NoticeDocument } from '../annotation/record/annotation.ts';
import type { Database, DocumentRow } from './database.ts';

/** How many texts of a document are kept beside the one in its record. */
const VERSIONS = 10;

/**
 * Keeps a text of an annotated document that is not the one its annotations were made on. Of more than `VERSIONS` the
 * one that was not seen for the longest time goes.
 */
export async function keepVersion(
  db: Database,
  { id: document }: DocumentRow,
  seen: Pick<NoticeDocument, 'text' | 'textHash' | 'modified'>,
): Promise<void> {
  const { text, textHash, modified: last } = seen;
  const known = await db.versions.get([document, textHash]);
  // A file may tell of an earlier time than what was seen here.
  const first = known && known.first < last ? known.first : last;
  const latest = known && known.last > last ? known.last : last;
  await db.versions.put({ document, textHash, text, first, last: latest });
  if (known === undefined) await forgetOldest(db, document);
}

async function forgetOldest(db: Database, document: string): Promise<void> {
  const all = await db.versions.where({ document }).sortBy('last');
  const oldest = all.slice(0, Math.max(0, all.length - VERSIONS));
  await db.versions.bulkDelete(oldest.map(({ textHash }) => [document, textHash]));
}

/**
 * Of these documents those of which another text was seen after the one in their record: what its annotations were
 * made on is not what stands in the page.
 */
export async function documentsWithNewerText(
  db: Database,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db.documents.bulkGet([...ids]);
  const since = new Map(rows.flatMap((row) => (row ? [[row.id, row.modified]] : [])));
  const newer = new Set<string>();
  await db.versions
    .where('document')
    .anyOf(ids)
    .each(({ document, last }) => {
      if (last >= (since.get(document) ?? last)) newer.add(document);
    });
  return newer;
}

/** The text that a document's annotations were made on, and another of its texts; without those that are not kept. */
export interface Texts {
  annotated?: string;
  present?: string;
}

/** Reads both texts in one transaction; `textHash` is that of the present one. */
export async function readTexts(
  db: Database,
  { document, textHash }: { document: string; textHash: string },
): Promise<Texts> {
  return await db.transaction('r', db.documents, db.versions, async () => {
    const row = await db.documents.get(document);
    const present = row && (await textOf(db, row, textHash));
    return { ...(row && { annotated: row.text }), ...(present !== undefined && { present }) };
  });
}

/** The text with this hash: the record's own, or one that was kept. */
async function textOf(
  db: Database,
  row: DocumentRow,
  textHash: string,
): Promise<string | undefined> {
  if (row.textHash === textHash) return row.text;
  return (await db.versions.get([row.id, textHash]))?.text;
}

/**
 * The record with another of its texts as the one that annotations refer to; the one before is kept as a version.
 * @throws if no text has the hash.
 */
export async function withText(
  db: Database,
  row: DocumentRow,
  textHash: string,
  time: string,
): Promise<DocumentRow> {
  const text = await textOf(db, row, textHash);
  if (text === undefined) throw new Error(`no text ${textHash} of document ${row.id}`);
  if (row.textHash === textHash) return row;
  // It was seen before the other one: from now on it is the older.
  await keepVersion(db, row, row);
  await db.versions.delete([row.id, textHash]);
  return { ...row, text, textHash, modified: time };
}
