import type { Annotation, NoticeDocument } from '../annotation/annotation.ts';
import type { Database, DocumentRow } from './database.ts';
import { findDocument, rowFrom, seenAgain } from './documents.ts';
import { forgetSteps } from './steps.ts';
import { textHash } from './text-hash.ts';

/** Documents with their annotations, as they leave one store and enter another. */
export interface StoreContent {
  documents: NoticeDocument[];
  annotations: Annotation[];
}

/** What an import did, or would do, by annotation id. */
export interface Imported {
  added: string[];
  /** Here in an older state; the newer one is taken. */
  changed: string[];
  same: string[];
  /** Here in another state that is newer or as new, and kept: an old file never overwrites later work. */
  kept: string[];
  /** Documents that were not here. */
  documents: string[];
  /** Documents here whose annotations are others now. */
  touched: string[];
}

/**
 * Imports inside the caller's transaction. A document that is the same notice as one here becomes that one (its
 * annotations move to it, addresses are joined, the text follows `seenAgain`); others are taken as they are. Undo
 * forgets the steps of the documents whose annotations change.
 * @throws if an annotation's document is neither in the content nor here; the transaction then changes nothing.
 */
export async function importInto(
  db: Database,
  content: StoreContent,
  dryRun: boolean,
): Promise<Imported> {
  const { ids, rows, made } = await planDocuments(db, content.documents);
  const moved = await moveAnnotations(db, content.annotations, ids);
  const { write, touched, ...sorted } = await sortAnnotations(db, moved);
  if (!dryRun) {
    await db.documents.bulkPut(rows);
    await db.annotations.bulkPut(write);
    for (const document of touched) await forgetSteps(db, document);
  }
  return { ...sorted, documents: made, touched: [...touched] };
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

type Fate = 'added' | 'changed' | 'same' | 'kept';

async function sortAnnotations(db: Database, annotations: Annotation[]) {
  const here = await present(db, annotations);
  const sorted: Record<Fate, string[]> = { added: [], changed: [], same: [], kept: [] };
  const touched = new Set<string>();
  const write = annotations.filter((annotation) => {
    const before = here.get(annotation.id);
    const fate = fateOf(annotation, before);
    sorted[fate].push(annotation.id);
    if (fate === 'same' || fate === 'kept') return false;
    touched.add(annotation.document).add(before?.document ?? annotation.document);
    return true;
  });
  return { ...sorted, write, touched };
}

/** Those of the annotations that are here already. All keys are read at once, single records only where needed. */
async function present(db: Database, annotations: Annotation[]): Promise<Map<string, Annotation>> {
  const keys = new Set(await db.annotations.toCollection().primaryKeys());
  const ids = annotations.map(({ id }) => id).filter((id) => keys.has(id));
  const records = await db.annotations.bulkGet(ids);
  return new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
}

function fateOf(annotation: Annotation, here: Annotation | undefined): Fate {
  if (here === undefined) return 'added';
  if (JSON.stringify(ordered(here)) === JSON.stringify(ordered(annotation))) return 'same';
  return annotation.modified > here.modified ? 'changed' : 'kept';
}

/** With keys in one order, so that two records can be compared as text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
