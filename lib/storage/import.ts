import type { Table } from 'dexie';
import type { OwnCodebook } from '../annotation/codebook/codebook.ts';
import type { Annotation, NoticeDocument } from '../annotation/record/annotation.ts';
import type { Database, DocumentRow } from './database.ts';
import { findDocument, rowFrom, seenAgain } from './documents.ts';
import { type ImportedCodebooks, planCodebooks } from './import-codebooks.ts';
import { takeAndTrim } from './restore.ts';
import { sortAnnotations } from './sort-annotations.ts';
import { forgetSteps } from './steps.ts';
import { textHash } from './text-hash.ts';
import { buried, unbury } from './tombstones.ts';
import { keepVersion } from './versions.ts';

/** Documents with their annotations, and codebooks, as they leave one store and enter another. */
export interface StoreContent {
  documents: NoticeDocument[];
  annotations: Annotation[];
  /** If there are any. */
  codebooks?: OwnCodebook[];
}

/** What an import did, or would do, by annotation id. */
export interface Imported {
  added: string[];
  /** Here in an older state; the newer one is taken. */
  changed: string[];
  same: string[];
  /** Here in another state that is newer or as new, and kept: an old file never overwrites later work. */
  kept: string[];
  /** Deleted here after what the file has was written: they stay deleted. */
  deletedHere: string[];
  /** Documents that were not here. */
  documents: string[];
  /** Documents here whose annotations are others now. */
  touched: string[];
  codebooks: ImportedCodebooks;
}

/** How an import of much is followed, and ended before it is done: it throws then, and nothing of it is kept. */
export interface ImportFollowed {
  signal?: AbortSignal;
  /** So many of all records are written. */
  wrote?(done: number, all: number): void;
}

/** Records written at one go: between two of them an import can be ended. */
const PORTION = 500;

/**
 * Imports inside the caller's transaction. A document that is the same notice as one here becomes that one (its
 * annotations move to it, addresses are joined, the text follows `seenAgain`); others are taken as they are. Codebooks:
 * see `planCodebooks`. Undo forgets the steps of the documents whose annotations change. Before anything is written a
 * restore point is taken.
 * @param now the time of the restore point, ISO 8601 in UTC; without it, this is a dry run
 * @throws if an annotation's document is neither in the content nor here, or the signal ended it; the transaction then
 *   changes nothing.
 */
export async function importInto(
  db: Database,
  content: StoreContent,
  now: string | undefined,
  followed: ImportFollowed = {},
): Promise<Imported> {
  const plan = await planDocuments(db, content.documents);
  const moved = await moveAnnotations(db, content.annotations, plan.ids);
  const { write, touched, merged, ...sorted } = await sortAnnotations(db, moved);
  const unwanted = await deletedWithAll(db, plan.made, touched);
  const rows = plan.rows.filter(({ id }) => !unwanted.has(id));
  const { rows: books, ...codebooks } = await planCodebooks(db, content.codebooks ?? []);
  if (now !== undefined && rows.length + write.length + books.length + merged.length > 0) {
    await takeAndTrim(db, 'import', now);
    const put = inPortions(followed, rows.length + write.length);
    await put(db.documents, rows);
    await keepTexts(db, content.documents, plan.ids);
    await put(db.annotations, write);
    await db.codebooks.bulkPut(books);
    await unbury(
      db,
      [...rows, ...write, ...books].map(({ id }) => id),
    );
    await db.tombstones.bulkPut(merged);
    const made = new Set(plan.made);
    for (const document of touched) if (!made.has(document)) await forgetSteps(db, document);
    followed.signal?.throwIfAborted();
  }
  const documents = plan.made.filter((id) => !unwanted.has(id));
  return { ...sorted, documents, touched: [...touched], codebooks };
}

function inPortions({ signal, wrote }: ImportFollowed, all: number) {
  let done = 0;
  return async <Row>(table: Table<Row>, records: readonly Row[]): Promise<void> => {
    for (let from = 0; from < records.length; from += PORTION) {
      signal?.throwIfAborted();
      const portion = records.slice(from, from + PORTION);
      await table.bulkPut(portion);
      done += portion.length;
      wrote?.(done, all);
    }
  };
}

/** The texts that came with the file and are not those here: their annotations were made on them. */
async function keepTexts(
  db: Database,
  documents: NoticeDocument[],
  ids: ReadonlyMap<string, string>,
) {
  for (const document of documents) {
    const row = await db.documents.get(ids.get(document.id) ?? document.id);
    if (row && row.textHash !== document.textHash) await keepVersion(db, row, document);
  }
}

/** Documents that were deleted here and of which no annotation is to come back. */
async function deletedWithAll(db: Database, made: string[], touched: ReadonlySet<string>) {
  const deleted = await buried(db, made);
  return new Set(made.filter((id) => deleted.has(id) && !touched.has(id)));
}

/**
 * Documents are found again by the hash of their text: a file that gives a false one could put its annotations on
 * another notice.
 * @throws naming the first document whose hash is not that of its text.
 */
export async function checkHashes(documents: readonly NoticeDocument[]): Promise<void> {
  for (const { id, text, textHash: claimed } of documents) {
    if ((await textHash(text)) !== claimed) throw new Error(`false text hash in document ${id}`);
  }
}

/** Which record each incoming document becomes, and what is written for it. */
async function planDocuments(db: Database, documents: NoticeDocument[]) {
  const ids = new Map<string, string>();
  const rows = new Map<string, DocumentRow>();
  const made: string[] = [];
  for (const document of documents) {
    const known = (await db.documents.get(document.id)) ?? (await findDocument(db, document));
    if (known === undefined) made.push(document.id);
    const before = known && (rows.get(known.id) ?? known);
    const row = before ? await seenAgain(db, before, document) : rowFrom(document);
    ids.set(document.id, row.id);
    if (row !== before) rows.set(row.id, row);
  }
  return { ids, rows: [...rows.values()], made };
}

async function moveAnnotations(
  db: Database,
  annotations: Annotation[],
  ids: ReadonlyMap<string, string>,
): Promise<Annotation[]> {
  const present = new Set(await db.documents.toCollection().primaryKeys());
  return annotations.map((annotation) => {
    const document = ids.get(annotation.document) ?? annotation.document;
    if (!ids.has(annotation.document) && !present.has(document)) {
      throw new Error(`annotation ${annotation.id} is on a document that is not here: ${document}`);
    }
    return document === annotation.document ? annotation : { ...annotation, document };
  });
}
