import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
import { noticeKeys } from '../../lib/annotation/identity/identity.ts';
import { withNote } from '../../lib/annotation/record/edit.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

const NOW = '2026-11-20T12:00:00.000Z';

/** The versions that are not today's. */
const EARLIER = [1, 2, 3] as const;
type Earlier = (typeof EARLIER)[number];

/** Dexie counts its versions in tens. */
const native = (version: Earlier) => version * 10;

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

const document = {
  id: urn(),
  title: '行动计划',
  documentNumber: '云政发〔2026〕7号',
  textHash: '0'.repeat(64),
  urls: ['https://www.yunze.gov.cn/zw/7.html'],
  text: '正文',
  created: NOW,
  modified: NOW,
};
const made = annotationOn(document.id);
const noted = withNote(made, '请核对', NOW);
const gone = { ...annotationOn(document.id), deleted: NOW };

/** By what a document was found; since version 3, each of its names is a key. */
const keyed = (version: Earlier) =>
  version < 3
    ? { ...document, key: '云政发[2026]7号\n行动计划' }
    : { ...document, keys: noticeKeys(document) };

/** A store as a version left it, made without the code that makes stores today. */
async function leave(version: Earlier, name: string): Promise<void> {
  const opening = indexedDB.open(name, native(version));
  opening.onupgradeneeded = () => {
    const db = opening.result;
    const documents = db.createObjectStore('documents', { keyPath: 'id' });
    if (version < 3) documents.createIndex('key', 'key');
    else documents.createIndex('keys', 'keys', { multiEntry: true });
    documents.createIndex('urls', 'urls', { multiEntry: true });
    documents.createIndex('textHash', 'textHash');
    const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
    annotations.createIndex('document', 'document');
    annotations.createIndex('modified', 'modified');
    const steps = db.createObjectStore('steps', { keyPath: 'number', autoIncrement: true });
    const turn = ['document', 'turn', 'annotation'];
    steps.createIndex('[document+turn+annotation]', turn, { unique: true });
    if (version < 2) return;
    annotations.createIndex('deleted', 'deleted');
    db.createObjectStore('tombstones', { keyPath: 'id' });
    db.createObjectStore('restorePoints', { keyPath: 'number', autoIncrement: true });
    db.createObjectStore('restoreParts', { keyPath: ['point', 'part'] });
    const facts = db.createObjectStore('facts', { keyPath: 'name' });
    facts.add({ name: 'id', value: '6a1c7d0e-0000-4000-8000-000000000002' });
    if (version < 3) return;
    const versions = db.createObjectStore('versions', { keyPath: ['document', 'textHash'] });
    versions.createIndex('document', 'document');
  };
  const db = await request(opening);
  const tx = db.transaction(['documents', 'annotations', 'steps'], 'readwrite');
  tx.objectStore('documents').add(keyed(version));
  tx.objectStore('annotations').add(noted);
  tx.objectStore('annotations').add(gone);
  const step = { document: document.id, annotation: made.id, step: 's' };
  tx.objectStore('steps').add({ ...step, turn: 1, before: null, after: made });
  tx.objectStore('steps').add({ ...step, turn: 2, before: made, after: noted });
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  db.close();
}

describe.each(EARLIER)('a store of version %i', (version) => {
  test('has everything after the upgrade, undo included', async () => {
    await leave(version, `from-${version}`);
    const store = openStore(`from-${version}`, () => NOW);
    expect(await store.exportAll()).toEqual({ documents: [document], annotations: [noted] });
    const { id } = await store.openDocument({ ...document, url: 'https://a.cn/' });
    expect(id).toBe(document.id);
    expect(await store.undo({ document: document.id })).toEqual({ undone: made.id });
    expect(await store.listAnnotations({ document: document.id })).toEqual([made]);
    store.close();
  });

  test('was copied before, counted without the deleted, and can be brought back', async () => {
    await leave(version, `copied-${version}`);
    const store = openStore(`copied-${version}`, () => NOW);
    const [point] = await store.listRestorePoints();
    const counts = { documents: 1, annotations: 1 };
    expect(point).toMatchObject({ reason: 'upgrade', taken: NOW, counts });
    await store.deleteDocuments([document.id]);
    await store.restore(point?.number ?? -1);
    expect((await store.exportAll()).annotations).toEqual([noted]);
    store.close();
  });

  test('keeps the codebooks of today when the copy comes back, which knows of none', async () => {
    await leave(version, `coded-${version}`);
    const store = openStore(`coded-${version}`, () => NOW);
    const codebook = { ...OFFICIALS, id: 'own', name: { 'zh-CN': '自用', en: 'Mine' } };
    await store.saveCodebook({ codebook });
    const [point] = await store.listRestorePoints();
    expect(point?.counts).not.toHaveProperty('codebooks');
    await store.restore(point?.number ?? -1);
    expect(await store.listCodebooks()).toEqual([codebook]);
    store.close();
  });

  test('finds its documents by what they are found by now, from an older copy too', async () => {
    await leave(version, `found-${version}`);
    const store = openStore(`found-${version}`, () => NOW);
    const mirrored = {
      title: '行動計劃',
      documentNumber: '雲政發[2026]7號',
      text: '镜像',
      url: 'https://mirror.example/2',
    };
    expect((await store.openDocument(mirrored)).id).toBe(document.id);
    const [point] = await store.listRestorePoints();
    await store.restore(point?.number ?? -1);
    expect((await store.openDocument(mirrored)).id).toBe(document.id);
    const urls = [...document.urls, mirrored.url];
    expect(await store.readDocument(document.id)).toEqual({ ...document, urls });
    store.close();
  });

  test('gets an id of its own, once', async () => {
    await leave(version, `named-${version}`);
    const store = openStore(`named-${version}`, () => NOW);
    const { database, ...summary } = await store.summary();
    expect(database).toMatch(/^[0-9a-f-]{36}$/);
    expect(summary).toEqual({ documents: 1, annotations: 1, modified: NOW });
    store.close();
    const again = openStore(`named-${version}`, () => NOW);
    expect((await again.summary()).database).toBe(database);
    expect(await again.listRestorePoints()).toHaveLength(1);
    again.close();
  });

  test('stays as it was when the upgrade fails in its middle', async () => {
    await leave(version, `failing-${version}`);
    const failing = openStore(`failing-${version}`, () => {
      throw new Error('no time');
    });
    await expect(failing.exportAll()).rejects.toThrow('no time');
    failing.close();
    const db = await request(indexedDB.open(`failing-${version}`));
    expect(db.version).toBe(native(version));
    expect([...db.objectStoreNames]).not.toContain('readings');
    const annotations = db.transaction('annotations').objectStore('annotations');
    expect(await request(annotations.count())).toBe(2);
    db.close();
  });
});

test('a new store has no restore point, and an id that another one has not', async () => {
  const [one, two] = [openStore('new-1', () => NOW), openStore('new-2', () => NOW)];
  expect(await one.listRestorePoints()).toEqual([]);
  expect((await one.summary()).database).not.toBe((await two.summary()).database);
  one.close();
  two.close();
});
