import type { NoticeDocument } from '../annotation/annotation.ts';
import { type Identity, noticeKey, sameNotice } from '../annotation/identity.ts';
import { LIMITS } from '../annotation/limits.ts';
import type { Database, DocumentRow } from './database.ts';

/** The record as others see it. */
export function documentFrom({ key: _, ...document }: DocumentRow): NoticeDocument {
  return document;
}

/** The record with its key. */
export function rowFrom(document: NoticeDocument): DocumentRow {
  const key = noticeKey(document.documentNumber, document.title);
  return { ...document, ...(key !== undefined && { key }) };
}

/** The stored record of the same notice: by 文号 and title, else by text, else by address and title. */
export async function findDocument(
  db: Database,
  identity: Identity,
): Promise<DocumentRow | undefined> {
  const key = noticeKey(identity.documentNumber, identity.title);
  const { documents } = db;
  const candidates = [
    key === undefined ? [] : await documents.where('key').equals(key).toArray(),
    await documents.where('textHash').equals(identity.textHash).toArray(),
    await documents.where('urls').anyOf(identity.urls).distinct().toArray(),
  ];
  return candidates.flat().find((row) => sameNotice(row, identity));
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

async function isAnnotated(db: Database, document: string): Promise<boolean> {
  return (await db.annotations.where('document').equals(document).limit(1).count()) > 0;
}
