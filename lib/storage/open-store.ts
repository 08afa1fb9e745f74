import { codebooksUsed } from '../annotation/codebook/codebooks-used.ts';
import { withoutFragment } from '../annotation/identity/identity.ts';
import { mergeAnnotation } from '../annotation/record/merge.ts';
import type { AnnotationStore, Summary } from './annotation-store.ts';
import { byCreated, isLive, keep, liveAnnotations, writtenCount } from './annotations.ts';
import { deleteCodebook, exportedCodebooks, listCodebooks, saveCodebook } from './codebooks.ts';
import { Database } from './database.ts';
import { documentFrom, findDocument, rowFrom, seenAgain } from './documents.ts';
import { checkHashes, importInto } from './import.ts';
import { overviewOf } from './overview.ts';
import { listRestorePoints, restore, takeAndTrim } from './restore.ts';
import { settle } from './settle.ts';
import { lastStepOf, undoLastStep, undoStep } from './steps.ts';
import { readTagUses, renameTag } from './tags.ts';
import { textHash } from './text-hash.ts';
import { buryDocuments } from './tombstones.ts';
import { undoRenaming } from './undo-renaming.ts';
import { documentsWithNewerText, keepVersion, readTexts, withText } from './versions.ts';
import { watch } from './watch.ts';

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
        else if ((await documentsWithNewerText(db, [row.id])).size > 0) {
          // The page has its annotated text again.
          await documents.put({ ...row, modified: now() });
        }
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
        if (here && here.document !== mine.document)
          throw new Error(`annotation ${mine.id} is on another document`);
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
    exportCodebooks: () => exportedCodebooks(db),
    async saveCodebook(save) {
      return await db.transaction('rw', db.tables, async () => await saveCodebook(db, save, now()));
    },
    async deleteCodebook(id) {
      await db.transaction('rw', db.tables, async () => await deleteCodebook(db, id, now()));
    },
    watchCodebooks: (heard) => watch(() => listCodebooks(db), heard),
    async deleteAnnotation({ id, step = crypto.randomUUID() }) {
      return await db.transaction('rw', everything, async () => {
        const annotation = await annotations.get(id);
        if (annotation === undefined) throw new Error(`no annotation ${id}`);
        const { document } = annotation;
        if (annotation.deleted !== undefined) return { document };
        const deleted = now();
        await keep(db, { ...annotation, deleted, modified: deleted }, step);
        return { document };
      });
    },
    async undo({ document, step }) {
      return await db.transaction('rw', everything, async () => ({
        undone: await (step === undefined
          ? undoLastStep(db, document)
          : undoStep(db, document, step)),
      }));
    },
    lastStep: ({ document }) => lastStepOf(db, document),
    async deleteDocuments(ids) {
      await db.transaction('rw', db.tables, async () => {
        await takeAndTrim(db, 'deletion', now());
        await buryDocuments(db, ids, now());
      });
    },
    async exportAll(document) {
      return await db.transaction('r', documents, annotations, db.codebooks, async () => {
        const only = document === undefined ? documents : documents.where('id').equals(document);
        const on = document === undefined ? annotations : annotations.where({ document });
        const live = byCreated((await on.toArray()).filter(isLive));
        const all = await exportedCodebooks(db);
        const codebooks = document === undefined ? all : codebooksUsed(all, live);
        return {
          documents: byCreated((await only.toArray()).map(documentFrom)),
          annotations: live,
          ...(codebooks.length > 0 && { codebooks }),
        };
      });
    },
    async importAll(content, { dryRun = false, ...followed } = {}) {
      await checkHashes(content.documents);
      // Dexie keeps a transaction over awaits only in a function that is async itself.
      return await db.transaction(
        dryRun ? 'r' : 'rw',
        db.tables,
        async () => await importInto(db, content, dryRun ? undefined : now(), followed),
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
