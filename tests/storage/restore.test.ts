import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { withNote } from '../../lib/annotation/record/edit.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { Database } from '../../lib/storage/database.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { MOST_RESTORE_POINTS } from '../../lib/storage/restore-point.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

const LATER = '2027-01-01T00:00:00.000Z';

let store: AnnotationStore;
let name: string;
let clock = 0;
let database = 0;
const now = () => new Date(Date.UTC(2026, 10, 20) + 1000 * clock++).toISOString();

let id: string;
let mine: Annotation;
beforeEach(async () => {
  name = `restore-${database++}`;
  store = openStore(name, now);
  ({ id } = await store.openDocument({ title: '计划', text: '正文', url: 'https://a.cn/' }));
  mine = annotationOn(id);
  await store.saveAnnotation({ annotation: mine, step: 's' });
});
afterEach(() => store.close());

const reasons = async () => (await store.listRestorePoints()).map(({ reason }) => reason);
const newest = async () => (await store.listRestorePoints())[0]?.number ?? -1;
const importNote = (note: string) =>
  store.importAll({
    documents: [],
    annotations: [withNote(mine, note, `${LATER.slice(0, -4)}${note.padStart(3, '0')}Z`)],
  });

describe('a restore point', () => {
  test('is taken before an import that changes something, with it or not at all', async () => {
    await store.importAll(
      { documents: [], annotations: [withNote(mine, '1', LATER)] },
      { dryRun: true },
    );
    await store.importAll({ documents: [], annotations: [mine] });
    const lost = [withNote(mine, '1', LATER), annotationOn(urn())];
    await expect(store.importAll({ documents: [], annotations: lost })).rejects.toThrow();
    expect(await reasons()).toEqual([]);
    await importNote('1');
    expect(await reasons()).toEqual(['import']);
    const [point] = await store.listRestorePoints();
    expect(point?.counts).toEqual({ documents: 1, annotations: 1, codebooks: 0 });
  });

  test('is taken before documents are deleted, and brings them back', async () => {
    const before = await store.exportAll();
    await store.deleteDocuments([id]);
    expect(await store.exportAll()).toEqual({ documents: [], annotations: [] });
    expect(await reasons()).toEqual(['deletion']);
    await store.restore(await newest());
    expect(await store.exportAll()).toEqual(before);
  });

  test('is taken before one is brought back, so that this can be taken back as well', async () => {
    await importNote('1');
    const imported = await store.exportAll();
    await store.restore(await newest());
    expect((await store.exportAll()).annotations).toEqual([mine]);
    expect(await reasons()).toEqual(['restore', 'import']);
    await store.restore(await newest());
    expect(await store.exportAll()).toEqual(imported);
  });

  test('that is not there changes nothing', async () => {
    const before = await store.exportAll();
    await expect(store.restore(77)).rejects.toThrow('no restore point 77');
    expect(await store.exportAll()).toEqual(before);
    expect(await reasons()).toEqual([]);
  });

  test('that has lost a part is not brought back by halves', async () => {
    await store.deleteDocuments([id]);
    await importNote('1').catch(() => {});
    const db = new Database(name, now);
    const part = await db.restoreParts.filter(({ table }) => table === 'annotations').first();
    await db.restoreParts.delete([part?.point ?? -1, part?.part ?? -1]);
    db.close();
    await expect(store.restore(await newest())).rejects.toThrow('has lost its part');
    expect(await store.exportAll()).toEqual({ documents: [], annotations: [] });
  });

  test('brings back deleted ones as deleted, and lets undo forget', async () => {
    const other = annotationOn(id);
    await store.saveAnnotation({ annotation: other, step: 'o' });
    await store.deleteAnnotation(mine);
    await importNote('1');
    await store.restore(await newest());
    expect(await store.listAnnotations({ document: id })).toEqual([other]);
    expect(await store.undo({ document: id })).toEqual({ undone: null });
  });

  test('holds a store of many parts', async () => {
    const many = Array.from({ length: 350 }, () => annotationOn(id));
    await store.importAll({ documents: [], annotations: many });
    const before = await store.exportAll();
    await store.deleteDocuments([id]);
    await store.restore(await newest());
    const after = await store.exportAll();
    expect(after.annotations).toHaveLength(before.annotations.length);
    expect(new Set(after.annotations.map((it) => it.id))).toEqual(
      new Set(before.annotations.map((it) => it.id)),
    );
  });
});

describe('of many restore points', () => {
  test('the oldest go, but never the newest of a kind', async () => {
    await store.deleteDocuments([urn()]);
    for (let note = 1; note <= MOST_RESTORE_POINTS + 5; note++) await importNote(`${note}`);
    const kept = await reasons();
    expect(kept).toHaveLength(MOST_RESTORE_POINTS);
    expect(kept.at(-1)).toBe('deletion');
  });

  test('the oldest can be brought back although that makes one more', async () => {
    for (let note = 1; note <= MOST_RESTORE_POINTS; note++) await importNote(`${note}`);
    const oldest = (await store.listRestorePoints()).at(-1)?.number ?? -1;
    await store.restore(oldest);
    expect((await store.exportAll()).annotations).toEqual([mine]);
    expect(await reasons()).toHaveLength(MOST_RESTORE_POINTS);
  });

  test('none leaves its content behind', async () => {
    for (let note = 1; note <= MOST_RESTORE_POINTS + 5; note++) await importNote(`${note}`);
    const db = new Database(name, now);
    const points = new Set((await db.restoreParts.toArray()).map(({ point }) => point));
    db.close();
    expect([...points]).toEqual(
      (await store.listRestorePoints()).map(({ number }) => number).reverse(),
    );
  });
});
