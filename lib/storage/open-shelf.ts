import type { Annotation, NoticeDocument } from '../annotation/record/annotation.ts';
import { liveAnnotations } from './annotations.ts';
import { Database, type ReadingRow } from './database.ts';
import { documentFrom } from './documents.ts';
import { documentsWithNewerText } from './versions.ts';
import { watch } from './watch.ts';

/** The store as it is read by who looks at all of it: documents many at a time, and what was read in their texts. */
export interface Shelf {
  /** Calls back with what is there now and after each change, from whatever context; returns its stop. */
  watch(heard: (standing: Standing) => void): () => void;
  /** In the order of the ids; one that is not there is left out. */
  readDocuments(ids: readonly string[]): Promise<NoticeDocument[]>;
  /** Of each of the documents its annotations in order of `created`, without the deleted. */
  listAnnotations(documents: readonly string[]): Promise<Annotation[][]>;
  /** Those of the documents whose annotations were made on an older text than the one that was seen last. */
  listChanged(documents: readonly string[]): Promise<ReadonlySet<string>>;
  /** What this parser has found in texts, by their hashes. */
  readReadings(
    textHashes: readonly string[],
    parser: string,
  ): Promise<ReadonlyMap<string, unknown>>;
  keepReading(row: ReadingRow): Promise<void>;
  close(): void;
}

/** By what is said here two states of the store are told apart, without reading what is in it. */
export interface Standing {
  /** The hash of the text of each document by its id, and with it those of its other texts. */
  texts: ReadonlyMap<string, string>;
  /** The last step that was recorded, and how many are: fewer when one was taken back. */
  lastStep: number;
  steps: number;
  annotations: number;
  /** Taken before whatever changes many documents at once. */
  lastPoint: number;
  /** The documents with a step after a certain one. */
  changedSince(step: number): Promise<Set<string>>;
  /** By document what its steps are told by from those before one was taken back. */
  stepsOf(): Promise<ReadonlyMap<string, string>>;
}

/** Opens the store for reading; `name` as in `openStore`. */
export function openShelf(name = 'policylens'): Shelf {
  const db = new Database(name, () => new Date().toISOString());
  const { documents, readings } = db;
  return {
    watch: (heard) => watch(() => standingOf(db), heard),
    async readDocuments(ids) {
      const rows = await documents.bulkGet([...ids]);
      return rows.flatMap((row) => (row === undefined ? [] : documentFrom(row)));
    },
    async listAnnotations(ids) {
      return await db.transaction('r', db.annotations, async () =>
        Promise.all(ids.map((id) => liveAnnotations(db, id))),
      );
    },
    async listChanged(ids) {
      return await db.transaction('r', db.documents, db.versions, async () =>
        documentsWithNewerText(db, ids),
      );
    },
    async readReadings(textHashes, parser) {
      const rows = await readings.bulkGet([...textHashes]);
      return new Map(
        rows.flatMap((row) => (row?.parser === parser ? [[row.textHash, row.reading]] : [])),
      );
    },
    async keepReading(row) {
      await readings.put(row);
    },
    close: () => db.close(),
  };
}

async function standingOf(db: Database): Promise<Standing> {
  const { documents, annotations, steps, restorePoints, versions } = db;
  const tables = [documents, annotations, steps, restorePoints, versions];
  return await db.transaction('r', tables, async () => {
    // Two lists in one order: the texts themselves are not read.
    const byText = documents.orderBy('textHash');
    const [ids, hashes] = [await byText.primaryKeys(), await byText.keys()];
    const texts = new Map(ids.map((id, at) => [id, hashes[at] as string]));
    for (const [id, hash] of await versions.toCollection().primaryKeys()) {
      const before = texts.get(id);
      if (before !== undefined) texts.set(id, `${before} ${hash}`);
    }
    return {
      texts,
      lastStep: (await steps.toCollection().last())?.number ?? 0,
      steps: await steps.count(),
      annotations: await annotations.count(),
      lastPoint: (await restorePoints.toCollection().last())?.number ?? 0,
      changedSince: async (step) =>
        new Set(
          (await steps.where('number').above(step).toArray()).map(({ document }) => document),
        ),
      stepsOf: () => stepsOf(db),
    };
  });
}

/** By document its last turn and the number of its rows. */
async function stepsOf({ steps }: Database): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  let rows = 0;
  let of = '';
  for (const key of await steps.orderBy('[document+turn+annotation]').keys()) {
    const [document, turn] = key as unknown as [string, number, string];
    rows = document === of ? rows + 1 : 1;
    of = document;
    told.set(document, `${turn} ${rows}`);
  }
  return told;
}
