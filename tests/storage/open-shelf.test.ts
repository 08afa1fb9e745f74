import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openShelf, type Shelf, type Standing } from '../../lib/storage/open-shelf.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

let store: AnnotationStore;
let shelf: Shelf;
let number = 0;

beforeEach(() => {
  const name = `open-shelf-${number++}`;
  store = openStore(name);
  shelf = openShelf(name);
});
afterEach(() => {
  store.close();
  shelf.close();
});

const open = (title: string) =>
  store.openDocument({
    title,
    text: `${title}。到2028年达到100件。`,
    url: `http://a.gov.cn/${title}`,
  });
const annotate = (document: string) =>
  store.saveAnnotation({ annotation: annotationOn(document), step: urn() });

describe('many at a time', () => {
  it('reads documents in the order asked, without those that are gone', async () => {
    const ids = [];
    for (const title of ['甲', '乙', '丙']) ids.unshift((await open(title)).id);
    const found = await shelf.readDocuments([...ids, urn()]);
    expect(found.map(({ title }) => title)).toEqual(['丙', '乙', '甲']);
  });

  it('lists the annotations of each, without the deleted', async () => {
    const [one, two] = [await open('甲'), await open('乙')];
    const first = await annotate(one.id);
    const deleted = await annotate(two.id);
    const second = await annotate(two.id);
    await store.deleteAnnotation(deleted);
    const lists = await shelf.listAnnotations([two.id, one.id]);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([[second.id], [first.id]]);
  });
});

describe('another text than the annotated one', () => {
  let clock = 0;
  let clocked: AnnotationStore;
  beforeEach(() => {
    const name = `open-shelf-${number++}`;
    const now = () => new Date(Date.UTC(2026, 10, 22) + 1000 * clock++).toISOString();
    clocked = openStore(name, now);
    shelf.close();
    shelf = openShelf(name);
  });
  afterEach(() => clocked.close());
  const see = (text: string, url = 'http://a.gov.cn/1') =>
    clocked.openDocument({
      ...{ title: '云泽市专利行动计划', documentNumber: '云政发〔2026〕7号', url },
      text: `到2028年，有效发明专利达到3000件。${text}`,
    });
  const changed = async (id: string) => (await shelf.listChanged([id])).has(id);
  const annotated = async () => {
    const { id } = await see('原文。');
    await clocked.saveAnnotation({ annotation: annotationOn(id), step: urn() });
    return id;
  };

  it('is told, at the same address or at another', async () => {
    const id = await annotated();
    expect(await changed(id)).toBe(false);
    await see('新文。');
    expect(await changed(id)).toBe(true);
    await see('新文二。', 'http://a.gov.cn/2');
    expect(await changed(id)).toBe(true);
  });

  it('is no longer, once the page has its old text again', async () => {
    const id = await annotated();
    await see('新文。');
    await see('原文。');
    expect(await changed(id)).toBe(false);
    await see('新文。');
    expect(await changed(id)).toBe(true);
  });

  it('is no longer, once the person has taken the new text', async () => {
    const id = await annotated();
    const { textHash: old } = (await clocked.readDocument(id)) ?? { textHash: '' };
    await see('新文。');
    const seen = [...(await shelf.listChanged([id]))];
    expect(seen).toEqual([id]);
    const { textHash: fresh } = await see('新文。');
    expect(fresh).not.toBe(old);
    await clocked.adoptText({ document: id, textHash: fresh });
    expect(await changed(id)).toBe(false);
  });
});

describe('readings', () => {
  it('are kept for one text and one parser', async () => {
    await shelf.keepReading({ textHash: 'a', parser: '1', reading: { found: 1 } });
    await shelf.keepReading({ textHash: 'b', parser: '0', reading: {} });
    expect(await shelf.readReadings(['a', 'b', 'c'], '1')).toEqual(new Map([['a', { found: 1 }]]));
    await shelf.keepReading({ textHash: 'a', parser: '2', reading: { found: 2 } });
    expect((await shelf.readReadings(['a'], '1')).size).toBe(0);
  });
});

describe('what is there', () => {
  it('is told at once and after each change', async () => {
    const heard = vi.fn<(standing: Standing) => void>();
    const stop = shelf.watch(heard);
    const last = () => heard.mock.lastCall?.[0];
    await expect.poll(last).toMatchObject({ annotations: 0, lastStep: 0 });
    const { id, textHash } = await open('甲');
    await expect.poll(() => last()?.texts).toEqual(new Map([[id, textHash]]));
    const before = last()?.lastStep ?? 0;
    await annotate(id);
    await expect.poll(last).toMatchObject({ annotations: 1, steps: 1 });
    expect(await last()?.changedSince(before)).toEqual(new Set([id]));
    expect(await last()?.changedSince(last()?.lastStep ?? 0)).toEqual(new Set());
    await store.undo({ document: id });
    await expect.poll(last).toMatchObject({ annotations: 0, steps: 0 });
    await store.deleteDocuments([id]);
    await expect.poll(() => last()?.texts.size).toBe(0);
    expect(last()?.lastPoint).toBe(1);
    stop();
  });
});
