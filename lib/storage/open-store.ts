import type { Annotation, NoticeDocument } from '../annotation/annotation.ts';
import type { Codebook } from '../annotation/codebook.ts';
import { withoutFragment } from '../annotation/identity.ts';
import { mergeAnnotation } from '../annotation/merge.ts';
import type { TagUse } from '../annotation/tag-uses.ts';
import { byCreated, isLive, keep, liveAnnotations, writtenCount } from './annotations.ts';
import { type CodebookSave, deleteCodebook, listCodebooks, saveCodebook } from './codebooks.ts';
import { Database } from './database.ts';
import { documentFrom, findDocument, rowFrom, seenAgain } from './documents.ts';
import { checkHashes, type Imported, importInto, type StoreContent } from './import.ts';
import { type Overview, overviewOf } from './overview.ts';
import { listRestorePoints, restore, takeAndTrim } from './restore.ts';
import type { RestorePoint } from './restore-point.ts';
import { settle } from './settle.ts';
import { ALONE, undoLastStep } from './steps.ts';
import { type Renamed, readTagUses, renameTag } from './tags.ts';
import { textHash } from './text-hash.ts';
import { buryDocuments } from './tombstones.ts';
import { undoRenaming } from './undo-renaming.ts';
import { keepVersion, readTexts, type Texts, withText } from './versions.ts';
import { watch } from './watch.ts';

/**
 * The store of documents and annotations. It takes requests as the background's protocol has them and checks its
 * own invariants only; what comes from outside is checked before (messages, exchange).
 */
export interface AnnotationStore {
  /**
   * Finds the notice's record or makes one, adds the address without fragment, keeps the text; see `findDocument`,
   * `seenAgain`, `keepVersion`. Returns the hash of the text as it is now.
   */
  openDocument(seen: {
    title: string;
    documentNumber?: string;
    text: string;
    url: string;
  }): Promise<{ id: string; textHash: string }>;
  readDocument(id: string): Promise<NoticeDocument | undefined>;
  /** Takes another text of a document as the one that its annotations refer to. @throws if it is not kept. */
  adoptText(of: { document: string; textHash: string }): Promise<void>;
  /** In order of `created`. */
  listDocuments(): Promise<NoticeDocument[]>;
  /** In order of `created`, without the deleted. */
  listAnnotations(of: { document: string }): Promise<Annotation[]>;
  /**
   * Adds or replaces; with `base`, the state from which the annotation was edited, what was written here meanwhile is
   * merged with it (see `mergeAnnotation`). Saves in a row with the same `step` are one step for undo.
   * @returns what is stored now. @throws if its document is not here, or the annotation is on another one.
   */
  saveAnnotation(save: {
    annotation: Annotation;
    step: string;
    base?: Annotation;
  }): Promise<Annotation>;
  /**
   * Adds or replaces several, all or nothing; one step for undo.
   * @throws as `saveAnnotation` does.
   */
  saveAnnotations(save: { annotations: Annotation[]; step: string }): Promise<Annotation[]>;
  /**
   * Reads, changes and saves in one transaction: nothing that was written meanwhile is lost.
   * @throws if there is no such annotation, or it was deleted.
   */
  changeAnnotation(
    of: { id: string; step: string },
    change: (annotation: Annotation) => Annotation,
  ): Promise<Annotation>;
  /**
   * Changes several annotations of one document in one transaction; one step for undo. Those that were deleted in the
   * meantime are left out. @returns how many changed.
   */
  changeAnnotations(
    of: { ids: readonly string[]; step: string },
    change: (annotation: Annotation) => Annotation,
  ): Promise<number>;
  /**
   * Adds or replaces annotations and deletes others, all or nothing, after taking a restore point; one step for undo on
   * each document. @returns the documents that changed. @throws as `saveAnnotation` does.
   */
  settle(changes: { put: Annotation[]; remove: readonly string[] }): Promise<string[]>;
  /** How often each tag is used, over all documents. */
  tagUses(): Promise<TagUse[]>;
  /** Renames a tag everywhere, or merges it with another; see `renameTag`. */
  renameTag(names: { from: string; to: string }): Promise<Renamed>;
  /** Takes a renaming back on all documents; see `undoRenaming`. */
  undoRenaming(of: { step: string }): Promise<Renamed>;
  /** The person's own codebooks; see `listCodebooks`. */
  listCodebooks(): Promise<Codebook[]>;
  /** Adds or replaces a codebook, and renames a tag with it; see `saveCodebook`. @throws as that does. */
  saveCodebook(save: CodebookSave): Promise<Renamed>;
  /** A restore point is taken before; annotations keep the tags. */
  deleteCodebook(id: string): Promise<void>;
  /** Calls back with the person's own codebooks now and after each change; returns its stop. */
  watchCodebooks(heard: (codebooks: Codebook[]) => void): () => void;
  /** Marks as deleted; a step. Returns its document's id. @throws if there is no such annotation. */
  deleteAnnotation(of: { id: string }): Promise<{ document: string }>;
  /** Takes back the last of up to 20 steps on the document. */
  undo(on: { document: string }): Promise<{ undone: string | null }>;
  /** Deletes documents with their annotations; a restore point is taken before. */
  deleteDocuments(ids: string[]): Promise<void>;
  /** Everything, or one document with its annotations; never the deleted. */
  exportAll(document?: string): Promise<StoreContent>;
  /**
   * Adds what is new and newer, all or nothing; with `dryRun` only says what it would do. See `importInto`. A restore
   * point is taken before anything is written.
   * @throws if a document's hash is not its text's, or an annotation's document is nowhere; nothing is changed then.
   */
  importAll(content: StoreContent, options?: { dryRun?: boolean }): Promise<Imported>;
  /** Calls back with the texts now and after each change, as `watchAnnotations` does; see `Texts`. */
  watchTexts(of: { document: string; textHash: string }, heard: (texts: Texts) => void): () => void;
  /** Calls back with the list now and after each change, from whatever context; returns its stop. */
  watchAnnotations(document: string, heard: (annotations: Annotation[]) => void): () => void;
  /** The addresses at which a document, or that of an annotation, was seen. */
  urlsOf(what: { document: string } | { annotation: string }): Promise<readonly string[]>;
  /** Newest first. */
  listRestorePoints(): Promise<RestorePoint[]>;
  /** Brings a restore point back; what was there becomes one itself. @throws if there is no such point. */
  restore(number: number): Promise<void>;
  /** What the store holds; `database` is another one after the browser has emptied it. */
  summary(): Promise<Summary>;
  /** Calls back with what is in the store now and after each change; returns its stop. */
  watchOverview(heard: (overview: Overview) => void): () => void;
  close(): void;
}

/** How much there is, and in which database. */
export interface Summary {
  database: string;
  documents: number;
  /** That a person wrote: without the deleted, decisions about marks, and relations. */
  annotations: number;
  /** When an annotation was last changed; ISO 8601 in UTC. */
  modified?: string;
}

/** Opens the store, making it if needed. `now` gives ISO 8601 in UTC; tests set it. */
export function openStore(
  name = 'policylens',
  now: () => string = () => new Date().toISOString(),
): AnnotationStore {
  const db = new Database(name, now);
  const { documents, annotations } = db;
  const written = writtenCount(db);
  const everything = [documents, annotations, db.steps, db.tombstones];
  return {
    async openDocument({ url, ...seen }) {
      const hash = await textHash(seen.text);
      const urls = [withoutFragment(url)];
      return await db.transaction('rw', documents, annotations, db.versions, async () => {
        const fresh = { ...seen, urls, textHash: hash, modified: now() };
        const known = await findDocument(db, fresh);
        const row = known
          ? await seenAgain(db, known, fresh)
          : rowFrom({ id: `urn:uuid:${crypto.randomUUID()}`, created: fresh.modified, ...fresh });
        if (row !== known) await documents.put(row);
        if (row.textHash !== hash) await keepVersion(db, row, fresh);
        return { id: row.id, textHash: hash };
      });
    },
    async adoptText({ document, textHash }) {
      await db.transaction('rw', documents, db.versions, async () => {
        const row = await documents.get(document);
        if (row === undefined) throw new Error(`no document ${document}`);
        await documents.put(await withText(db, row, textHash, now()));
      });
    },
    async readDocument(id) {
      const row = await documents.get(id);
      return row && documentFrom(row);
    },
    async listDocuments() {
      return byCreated((await documents.toArray()).map(documentFrom));
    },
    listAnnotations: ({ document }) => liveAnnotations(db, document),
    async saveAnnotation({ annotation: mine, step, base }) {
      return await db.transaction('rw', everything, async () => {
        const here = base && (await annotations.get(mine.id));
        const merged = base && here ? mergeAnnotation(base, here, mine) : mine;
        if (merged !== here) await keep(db, merged, step);
        return merged;
      });
    },
    async saveAnnotations({ annotations: mine, step }) {
      return await db.transaction('rw', everything, async () => {
        for (const annotation of mine) await keep(db, annotation, step);
        return mine;
      });
    },
    async changeAnnotation({ id, step }, change) {
      return await db.transaction('rw', everything, async () => {
        const annotation = await annotations.get(id);
        if (annotation === undefined || !isLive(annotation)) throw new Error(`no annotation ${id}`);
        const changed = change(annotation);
        if (changed !== annotation) await keep(db, changed, step);
        return changed;
      });
    },
    async changeAnnotations({ ids, step }, change) {
      return await db.transaction('rw', everything, async () => {
        let count = 0;
        for (const annotation of await annotations.bulkGet([...ids])) {
          if (annotation === undefined || !isLive(annotation)) continue;
          const changed = change(annotation);
          if (changed === annotation) continue;
          await keep(db, changed, step);
          count++;
        }
        return count;
      });
    },
    async settle(changes) {
      return await db.transaction('rw', db.tables, async () => await settle(db, changes, now()));
    },
    tagUses: () => readTagUses(db),
    async renameTag(names) {
      return await db.transaction('rw', db.tables, async () => await renameTag(db, names, now()));
    },
    async undoRenaming({ step }) {
      return await db.transaction(
        'rw',
        everything,
        async () => await undoRenaming(db, step, now()),
      );
    },
    listCodebooks: () => listCodebooks(db),
    async saveCodebook(save) {
      return await db.transaction('rw', db.tables, async () => await saveCodebook(db, save, now()));
    },
    async deleteCodebook(id) {
      await db.transaction('rw', db.tables, async () => await deleteCodebook(db, id, now()));
    },
    watchCodebooks: (heard) => watch(() => listCodebooks(db), heard),
    async deleteAnnotation({ id }) {
      return await db.transaction('rw', everything, async () => {
        const annotation = await annotations.get(id);
        if (annotation === undefined) throw new Error(`no annotation ${id}`);
        const { document } = annotation;
        if (annotation.deleted !== undefined) return { document };
        const deleted = now();
        await keep(db, { ...annotation, deleted, modified: deleted }, ALONE);
        return { document };
      });
    },
    async undo({ document }) {
      return await db.transaction('rw', everything, async () => ({
        undone: await undoLastStep(db, document),
      }));
    },
    async deleteDocuments(ids) {
      await db.transaction('rw', db.tables, async () => {
        await takeAndTrim(db, 'deletion', now());
        await buryDocuments(db, ids, now());
      });
    },
    async exportAll(document) {
      return await db.transaction('r', documents, annotations, async () => {
        const only = document === undefined ? documents : documents.where('id').equals(document);
        const on = document === undefined ? annotations : annotations.where({ document });
        return {
          documents: byCreated((await only.toArray()).map(documentFrom)),
          annotations: byCreated((await on.toArray()).filter(isLive)),
        };
      });
    },
    async importAll(content, { dryRun = false } = {}) {
      await checkHashes(content.documents);
      // Dexie keeps a transaction over awaits only in a function that is async itself.
      return await db.transaction(
        dryRun ? 'r' : 'rw',
        db.tables,
        async () => await importInto(db, content, dryRun ? undefined : now()),
      );
    },
    watchTexts: (of, heard) => watch(() => readTexts(db, of), heard),
    watchAnnotations: (document, heard) => watch(() => liveAnnotations(db, document), heard),
    async urlsOf(what) {
      const document =
        'document' in what ? what.document : (await annotations.get(what.annotation))?.document;
      return document === undefined ? [] : ((await documents.get(document))?.urls ?? []);
    },
    listRestorePoints: () => listRestorePoints(db),
    async restore(number) {
      await db.transaction('rw', db.tables, async () => await restore(db, number, now()));
    },
    summary: () => summaryOf(db, written),
    watchOverview: (heard) => watch(() => overviewOf(db), heard),
    close: () => db.close(),
  };
}

async function summaryOf(db: Database, written: () => Promise<number>): Promise<Summary> {
  return await db.transaction('r', db.facts, db.documents, db.annotations, async () => {
    const modified = (await db.annotations.orderBy('modified').last())?.modified;
    return {
      database: (await db.facts.get('id'))?.value ?? '',
      documents: await db.documents.count(),
      annotations: await written(),
      ...(modified !== undefined && { modified }),
    };
  });
}
