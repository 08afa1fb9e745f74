import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { textHash } from '../../lib/storage/text-hash.ts';

/** Milliseconds. */
interface Side {
  store: number;
  read: number;
  saveOne: number;
}

export interface Times {
  own: Side;
  bare: Side;
}

const DOCUMENTS = 200;
const ONES = 300;
const TIME = '2026-11-20T00:00:00.000Z';
const SENTENCE = '到2028年，全市有效发明专利达到3000件，每万人口高价值发明专利拥有量达到18件。';

/** Stores and reads the same records with the store and with IndexedDB alone, in databases of their own. */
export async function measure(count: number): Promise<Times> {
  const documents = await Promise.all(Array.from({ length: DOCUMENTS }, (_, at) => documentAt(at)));
  const annotations = Array.from({ length: count }, (_, at) =>
    annotationOn(documents[at % DOCUMENTS] as NoticeDocument, at),
  );
  const ones = Array.from({ length: ONES }, (_, at) =>
    annotationOn(documents[0] as NoticeDocument, count + at),
  );
  const bare = await measureBare(documents, annotations, ones);
  const own = await measureOwn(documents, annotations, ones);
  return { own, bare };
}

async function documentAt(at: number): Promise<NoticeDocument> {
  const text = `第${at}号。${SENTENCE.repeat(50)}`;
  return {
    ...{ id: `urn:uuid:${crypto.randomUUID()}`, title: `计划${at}`, text, created: TIME },
    ...{ textHash: await textHash(text), urls: [`https://a.cn/${at}`], modified: TIME },
  };
}

function annotationOn({ id }: NoticeDocument, at: number): Annotation {
  const [start, end] = [at % 1500, (at % 1500) + 20];
  return createAnnotation({
    ...{ id: `urn:uuid:${crypto.randomUUID()}`, document: { id }, source: 'https://a.cn/' },
    selectors: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: SENTENCE.slice(0, 20), prefix: '', suffix: SENTENCE },
    ],
    ...{ time: TIME, tag: '需上报', note: `第${at}条` },
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measureOwn(
  documents: NoticeDocument[],
  annotations: Annotation[],
  ones: Annotation[],
): Promise<Side> {
  const name = `own-${crypto.randomUUID()}`;
  const store: AnnotationStore = openStore(name, () => TIME);
  await store.listDocuments();
  const times = {
    store: await timed(() => store.importAll({ documents, annotations })),
    read: await timed(async () => {
      for (const { id } of documents) await store.listAnnotations({ document: id });
    }),
    saveOne: await timed(async () => {
      for (const one of ones) await store.saveAnnotation({ annotation: one, step: one.id });
    }),
  };
  store.close();
  await done(indexedDB.deleteDatabase(name));
  return times;
}

async function measureBare(
  documents: NoticeDocument[],
  annotations: Annotation[],
  ones: Annotation[],
): Promise<Side> {
  const name = `bare-${crypto.randomUUID()}`;
  const db = await openBare(name);
  const put = (store: string, records: readonly object[]) => {
    const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
    for (const record of records) tx.objectStore(store).put(record);
    return completed(tx);
  };
  const times = {
    store: await timed(async () => {
      await put('documents', documents);
      await put('annotations', annotations);
    }),
    read: await timed(async () => {
      for (const { id } of documents) {
        await done(
          db.transaction('annotations').objectStore('annotations').index('document').getAll(id),
        );
      }
    }),
    saveOne: await timed(async () => {
      for (const one of ones) await put('annotations', [one]);
    }),
  };
  db.close();
  await done(indexedDB.deleteDatabase(name));
  return times;
}

/** With the indexes that the store has. */
function openBare(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => {
    const documents = opening.result.createObjectStore('documents', { keyPath: 'id' });
    documents.createIndex('key', 'key');
    documents.createIndex('urls', 'urls', { multiEntry: true });
    documents.createIndex('textHash', 'textHash');
    const annotations = opening.result.createObjectStore('annotations', { keyPath: 'id' });
    for (const key of ['document', 'modified', 'deleted']) annotations.createIndex(key, key);
  };
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completed(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}
