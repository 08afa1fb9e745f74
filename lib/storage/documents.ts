import { type Identity, noticeKeys, sameNotice } from '../annotation/identity/identity.ts';
import type { NoticeDocument } from '../annotation/record/annotation.ts';
import { LIMITS } from '../annotation/record/limits.ts';
import type { Database, DocumentRow } from './database.ts';

/** The record as others see it. */
export function documentFrom({ keys: _, ...document }: DocumentRow): NoticeDocument {
  return document;
}

/** The record with its keys; a row that an earlier version wrote, as this one has it. */
export function rowFrom(written: NoticeDocument): DocumentRow {
  const { key: _, ...document } = written as NoticeDocument & { key?: string };
  return { ...document, keys: noticeKeys(document) };
}

/** The stored record of the same notice, see `sameNotice`: the one with its very text, else with its 文号 and title. */
export async function findDocument(
  db: Database,
  identity: Identity,
): Promise<DocumentRow | undefined> {
  const { documents } = db;
  const sameText = await documents.where('textHash').equals(identity.textHash).toArray();
  const asBefore = sameText.find(
    (row) => row.documentNumber === identity.documentNumber && sameNotice(row, identity),
  );
  if (asBefore) return asBefore;
  const keys = noticeKeys(identity);
  const candidates = [
    sameText,
    await documents.where('keys').anyOf(keys).distinct().toArray(),
    await documents.where('urls').anyOf(identity.urls).distinct().toArray(),
  ].flat();
  const agreeing = (row: DocumentRow) => keys.filter((key) => row.keys.includes(key)).length;
  return candidates
    .map((row) => ({ row, agreeing: row.textHash === identity.textHash ? 3 : agreeing(row) }))
    .sort((a, b) => b.agreeing - a.agreeing)
    .find(({ row }) => sameNotice(row, identity))?.row;
}

/**
 * The record after the notice was seen again with `seen`'s addresses and text. The text stays the one that
 * annotations refer to: it is replaced only while the document has none, deleted ones included, for undo brings
 * them back.
 */
export async function seenAgain(
  db: Database,
  row: DocumentRow,
  seen: Pick<NoticeDocument, 'urls' | 'text' | 'textHash' | 'modified'>,
): Promise<DocumentRow> {
  // The newest are kept: a page may call itself by ever new addresses.
  const urls = [...new Set([...row.urls, ...seen.urls])].slice(-LIMITS.urls);
  const newer = row.textHash !== seen.textHash && !(await isAnnotated(db, row.id));
  if (urls.every((url) => row.urls.includes(url)) && !newer) return row;
  const { text, textHash } = newer ? seen : row;
  return { ...row, urls, text, textHash, modified: seen.modified };
}

/** Whether anything was written on it, what was deleted included. */
async function isAnnotated(db: Database, document: string): Promise<boolean> {
  return (await db.annotations.where('document').equals(document).limit(1).count()) > 0;
}
