import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HoldingsDesk, openHoldings } from '../../../entrypoints/library/holdings.ts';
import type { Parser } from '../../../entrypoints/library/open-parser.ts';
import { describe as describeSpan } from '../../../lib/annotation/anchoring/describe.ts';
import { noteOf, withNote } from '../../../lib/annotation/record/edit.ts';
import { createAssessment } from '../../../lib/annotation/review/assessment.ts';
import { packNotice } from '../../../lib/notice/packed-notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import type { AnnotationStore } from '../../../lib/storage/annotation-store.ts';
import { openShelf, type Shelf } from '../../../lib/storage/open-shelf.ts';
import { openStore } from '../../../lib/storage/open-store.ts';
import type { Holdings } from '../../../lib/ui/library/library-document.ts';
import { annotationOn, urn } from '../../annotation/samples.ts';

const PLAN = '一、加强保护\n到2028年，有效发明专利达到3000件。（市市场监管局牵头）';

let store: AnnotationStore;
let shelf: Shelf;
let desk: HoldingsDesk | undefined;
let number = 0;
const heard = vi.fn<(holdings: Holdings) => void>();
const read = vi.fn<Parser['read']>();

const now = () => heard.mock.lastCall?.[0];
const titles = () => now()?.documents.map(({ document }) => document.title);
const isQuiet = () => now() !== undefined && now()?.progress === undefined;
const add = (title: string, text = `${title}\n${PLAN}`) =>
  store.openDocument({ title, text, url: `http://a.gov.cn/${title}` });
const open = (version = '1') => {
  desk = openHoldings({ shelf, parser: { read }, version }, heard);
  return desk;
};

beforeEach(() => {
  const name = `holdings-${number++}-${Date.now()}`;
  store = openStore(name);
  shelf = openShelf(name);
  heard.mockReset();
  read.mockReset();
  read.mockImplementation(async (text) => packNotice(parseNotice(text), text));
});
afterEach(() => {
  desk?.close();
  shelf.close();
  store.close();
});

describe('what the library holds', () => {
  it('is empty in an empty store', async () => {
    open();
    await expect.poll(now).toEqual({ documents: [] });
  });

  it('is every document, read', async () => {
    for (const title of ['甲', '乙', '丙']) await add(title);
    open();
    await expect.poll(isQuiet).toBe(true);
    expect(titles()).toEqual(['甲', '乙', '丙']);
    for (const { notice } of now()?.documents ?? []) expect(notice?.commitments.length).toBe(1);
  });

  it('follows what is added, annotated, taken back and deleted', async () => {
    const { id } = await add('甲');
    open();
    await expect.poll(isQuiet).toBe(true);
    await add('乙');
    await expect.poll(titles).toEqual(['甲', '乙']);
    const annotations = () => now()?.documents[0]?.annotations.length;
    await store.saveAnnotation({ annotation: annotationOn(id), step: urn() });
    await expect.poll(annotations).toBe(1);
    await store.undo({ document: id });
    await expect.poll(annotations).toBe(0);
    await store.deleteDocuments([id]);
    await expect.poll(titles).toEqual(['乙']);
    await store.restore(1);
    await expect.poll(titles).toEqual(['甲', '乙']);
    expect(now()?.documents[0]?.notice?.commitments.length).toBe(1);
  });

  it('leaves the documents alone that did not change', async () => {
    const { id } = await add('甲');
    await add('乙');
    open();
    await expect.poll(isQuiet).toBe(true);
    const before = now()?.documents[1];
    await store.saveAnnotation({ annotation: annotationOn(id), step: urn() });
    await expect.poll(() => now()?.documents[0]?.annotations.length).toBe(1);
    expect(now()?.documents[1]).toBe(before);
  });

  it('follows a step that is taken back while another is taken', async () => {
    const [one, other] = [(await add('甲')).id, (await add('乙')).id];
    await store.saveAnnotation({ annotation: annotationOn(one), step: urn() });
    let go = () => {};
    let gate = Promise.resolve();
    const slow: Shelf = {
      ...shelf,
      readDocuments: (ids) => gate.then(() => shelf.readDocuments(ids)),
    };
    desk = openHoldings({ shelf: slow, parser: { read }, version: '1' }, heard);
    await expect.poll(isQuiet).toBe(true);
    const counts = () => now()?.documents.map(({ annotations }) => annotations.length);
    expect(counts()).toEqual([1, 0]);
    gate = new Promise((done) => {
      go = done;
    });
    for (const undone of [false, true]) {
      if (undone) await store.undo({ document: one });
      await store.saveAnnotation({ annotation: annotationOn(other), step: urn() });
      await new Promise((done) => setTimeout(done, 300));
    }
    go();
    await expect.poll(counts).toEqual([0, 2]);
  });

  it('follows a note that is being written, which is one step', async () => {
    const { id } = await add('甲');
    open();
    await expect.poll(isQuiet).toBe(true);
    const [annotation, step] = [annotationOn(id), urn()];
    const note = () => now()?.documents[0]?.annotations.map(noteOf);
    for (const words of ['请', '请财政处', '请财政处核对']) {
      await store.saveAnnotation({ annotation: withNote(annotation, words, words), step });
      await expect.poll(note).toEqual([words]);
    }
  });

  it('says whose text was seen otherwise since it was annotated', async () => {
    const { id } = await add('甲');
    await add('乙');
    open();
    await expect.poll(isQuiet).toBe(true);
    const changed = () => now()?.documents.map(({ textChanged = false }) => textChanged);
    await store.saveAnnotation({ annotation: annotationOn(id), step: urn() });
    await add('甲', `甲\n${PLAN}\n二、附则`);
    await add('乙', `乙\n${PLAN}\n二、附则`);
    await expect.poll(changed).toEqual([true, false]);
    await expect.poll(() => now()?.documents[1]?.document.text).toContain('附则');
    await expect.poll(isQuiet).toBe(true);
  });

  it('has the decisions of the person in it', async () => {
    const { id } = await add('甲', PLAN);
    const notice = parseNotice(PLAN);
    const target = notice.mentions.find(({ kind }) => kind === 'target');
    if (target?.kind !== 'target') throw new Error('no target');
    const { id: _, clause: __, quote: ___, ...machine } = target;
    const annotation = createAssessment({
      id: urn(),
      document: { id },
      source: 'http://a.gov.cn/甲',
      selectors: describeSpan(PLAN, target, notice.outline),
      time: new Date().toISOString(),
      assessment: { decision: 'rejected', machine: { ...machine, version: '1' } },
    });
    await store.saveAnnotation({ annotation, step: urn() });
    open();
    await expect.poll(isQuiet).toBe(true);
    const reviewed = now()?.documents[0]?.notice;
    expect(reviewed?.mentions.some(({ kind }) => kind === 'target')).toBe(false);
    expect(reviewed?.rejected?.length).toBe(1);
  });
});

describe('texts are read', () => {
  it('once', async () => {
    await add('甲');
    open();
    await expect.poll(isQuiet).toBe(true);
    desk?.close();
    heard.mockReset();
    open();
    await expect.poll(isQuiet).toBe(true);
    expect(read.mock.calls.length).toBe(1);
    expect(now()?.documents[0]?.notice).toEqual(parseNotice(`甲\n${PLAN}`));
  });

  it('anew by another parser', async () => {
    await add('甲');
    open('1');
    await expect.poll(isQuiet).toBe(true);
    desk?.close();
    heard.mockReset();
    open('2');
    await expect.poll(isQuiet).toBe(true);
    expect(read.mock.calls.length).toBe(2);
  });

  it('until it is stopped, and on from there', async () => {
    for (const title of ['甲', '乙', '丙']) await add(title);
    let go = () => {};
    read.mockImplementation(async (text) => {
      await new Promise<void>((done) => {
        go = done;
      });
      return packNotice(parseNotice(text), text);
    });
    open();
    await expect.poll(() => read.mock.calls.length).toBe(1);
    desk?.stopReading();
    go();
    await expect.poll(() => now()?.progress).toEqual({ is: 'stopped', done: 1, of: 3 });
    read.mockImplementation(async (text) => packNotice(parseNotice(text), text));
    desk?.goOnReading();
    await expect.poll(isQuiet).toBe(true);
    expect(read.mock.calls.length).toBe(3);
  });

  it('but for one on which the parser fails', async () => {
    await add('甲');
    await add('乙');
    read.mockRejectedValueOnce(new Error('no'));
    open();
    await expect.poll(isQuiet).toBe(true);
    expect(now()?.documents.map(({ notice }) => notice !== undefined)).toEqual([false, true]);
  });
});
