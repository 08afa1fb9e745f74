import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import { noteOf, tagsOf, withNote, withTag } from '../../lib/annotation/record/edit.ts';
import { LIMITS } from '../../lib/annotation/record/limits.ts';
import { BETWEEN } from '../../lib/annotation/record/merge-note.ts';
import type { BackgroundProtocol } from '../../lib/messages/protocol.ts';
import type { Handlers } from '../../lib/messages/traffic.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import type { Texts } from '../../lib/storage/versions.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

let store: AnnotationStore;
let clock = 0;
let database = 0;
const now = () => new Date(Date.UTC(2026, 10, 20) + 1000 * clock++).toISOString();

beforeEach(() => {
  clock = 0;
  store = openStore(`open-store-${database++}`, now);
});
afterEach(() => store.close());

const PLAN = {
  title: '云泽市知识产权强市建设行动计划',
  documentNumber: '云政发〔2026〕7号',
  text: '到2028年，全市有效发明专利达到3000件。',
  url: 'https://www.yunze.gov.cn/zw/7.html',
};

test('the store answers what the background is asked', () => {
  const answers: Pick<
    Handlers<BackgroundProtocol>,
    'openDocument' | 'listAnnotations' | 'saveAnnotation' | 'deleteAnnotation' | 'undo'
  > = store;
  expect(answers).toBeDefined();
});

describe('openDocument finds the same notice again', () => {
  const again: [string, Partial<typeof PLAN>, boolean][] = [
    ['as it was', {}, true],
    ['at another place of the page', { url: `${PLAN.url}#ch2` }, true],
    ['on another site', { url: 'https://mirror.jianghe.gov.cn/a' }, true],
    [
      'with square brackets in its number',
      { documentNumber: '云政发[2026]7号', url: 'https://a.cn/' },
      true,
    ],
    [
      'with spaces in its title',
      { title: '云泽市知识产权　强市建设行动计划', url: 'https://a.cn/' },
      true,
    ],
    [
      'with its text edited',
      { text: '到2028年，有效发明专利达到4000件。', url: 'https://a.cn/' },
      true,
    ],
    ['reposted under another title', { title: '转发：行动计划', url: 'https://a.cn/' }, true],
    [
      'reposted in half-width',
      { title: '转发', text: '到2028年,全市有效发明专利达到3000件。', url: 'https://a.cn/' },
      true,
    ],
    ['with another number', { documentNumber: '云政发〔2026〕8号' }, false],
    ['with another number of the same digits', { documentNumber: '云政办发〔2026〕7号' }, false],
    [
      'another notice at another address',
      { title: '别的通知', text: '别的', url: 'https://a.cn/' },
      false,
    ],
  ];
  test.each(again)('%s', async (_, change, same) => {
    const first = await store.openDocument(PLAN);
    const second = await store.openDocument({ ...PLAN, ...change });
    expect(second.id === first.id).toBe(same);
    expect(await store.listDocuments()).toHaveLength(same ? 1 : 2);
  });

  test('without a number: by title and address when its text was edited', async () => {
    const { documentNumber: _, ...bare } = PLAN;
    const first = await store.openDocument(bare);
    const text = '到2028年，全市有效发明专利达到3500件以上。';
    const edited = await store.openDocument({ ...bare, text });
    const elsewhere = await store.openDocument({ ...bare, text: '第三个', url: 'https://a.cn/' });
    expect(edited.id).toBe(first.id);
    expect(elsewhere.id).not.toBe(first.id);
  });

  test('two empty pages are two', async () => {
    const one = await store.openDocument({ title: '', text: '', url: 'https://a.cn/1' });
    const two = await store.openDocument({ title: '', text: '', url: 'https://a.cn/2' });
    expect(one.id).not.toBe(two.id);
  });

  test('two tabs at the same moment make one record', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => store.openDocument(PLAN)));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  });

  test('addresses are kept once, without fragment', async () => {
    for (const url of [PLAN.url, `${PLAN.url}#x`, 'https://a.cn/7?p=2#y', PLAN.url]) {
      await store.openDocument({ ...PLAN, url });
    }
    expect((await store.listDocuments())[0]?.urls).toEqual([PLAN.url, 'https://a.cn/7?p=2']);
  });
});

test('a page with ever new addresses does not fill the store', async () => {
  const { id } = await store.openDocument(PLAN);
  const urls = Array.from({ length: LIMITS.urls + 1 }, (_, page) => `https://a.cn/?p=${page}`);
  const document = { ...((await store.readDocument(id)) as NoticeDocument), urls };
  await store.importAll({ documents: [document], annotations: [] });
  expect((await store.readDocument(id))?.urls).toEqual(urls.slice(1));
});

describe('the text of a document', () => {
  const edited = { ...PLAN, text: '到2028年，全市有效发明专利达到5000件。' };

  test('follows the page while nothing refers to it', async () => {
    const { id } = await store.openDocument(PLAN);
    await store.openDocument(edited);
    const document = await store.readDocument(id);
    expect(document?.text).toBe(edited.text);
    expect(document?.textHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('stays the text that annotations refer to, deleted ones included', async () => {
    const { id } = await store.openDocument(PLAN);
    const annotation = annotationOn(id);
    await store.saveAnnotation({ annotation, step: 's' });
    await store.openDocument(edited);
    expect((await store.readDocument(id))?.text).toBe(PLAN.text);
    await store.deleteAnnotation(annotation);
    await store.openDocument(edited);
    expect((await store.readDocument(id))?.text).toBe(PLAN.text);
  });

  /** The texts as a panel hears of them first. */
  const textsOf = (of: { document: string; textHash: string }) =>
    new Promise((heard) => {
      const stop = store.watchTexts(of, (texts) => {
        heard(texts);
        stop();
      });
    }) as Promise<Texts>;
  const present = async (id: string, textHash: string) =>
    (await textsOf({ document: id, textHash })).present;

  test('is kept beside what the page says now', async () => {
    const { id } = await store.openDocument(PLAN);
    await store.saveAnnotation({ annotation: annotationOn(id), step: 's' });
    const { textHash } = await store.openDocument(edited);
    expect(await textsOf({ document: id, textHash })).toEqual({
      annotated: PLAN.text,
      present: edited.text,
    });
    expect(await textsOf({ document: id, textHash: 'other' })).toEqual({
      annotated: PLAN.text,
    });
    expect(await textsOf({ document: urn(), textHash })).toEqual({});
  });

  test('is kept in each state that was seen, up to ten beside it, the last seen ones', async () => {
    const { id } = await store.openDocument(PLAN);
    await store.saveAnnotation({ annotation: annotationOn(id), step: 's' });
    const hashes: string[] = [];
    for (let day = 0; day < 12; day++) {
      const text = `${PLAN.text}第${day}次修改。`;
      hashes.push((await store.openDocument({ ...PLAN, text })).textHash);
      // The first edited text is seen again each time: it is not the one to go.
      await store.openDocument({ ...PLAN, text: `${PLAN.text}第0次修改。` });
    }
    const kept = await Promise.all(hashes.map((hash) => present(id, hash)));
    expect(kept.map((text) => text !== undefined)).toEqual(
      hashes.map((_, day) => day === 0 || day > 2),
    );
    expect((await store.readDocument(id))?.text).toBe(PLAN.text);
  });

  test('goes with its document', async () => {
    const { id } = await store.openDocument(PLAN);
    await store.saveAnnotation({ annotation: annotationOn(id), step: 's' });
    const { textHash } = await store.openDocument(edited);
    const document = (await store.readDocument(id)) as NoticeDocument;
    await store.deleteDocuments([id]);
    await store.importAll({ documents: [document], annotations: [annotationOn(id)] });
    expect((await store.readDocument(id))?.text).toBe(PLAN.text);
    expect(await present(id, textHash)).toBeUndefined();
  });

  test('gives its place to another that a person takes, and is kept itself', async () => {
    const { id, textHash: old } = await store.openDocument(PLAN);
    await store.saveAnnotation({ annotation: annotationOn(id), step: 's' });
    const { textHash } = await store.openDocument(edited);
    await store.adoptText({ document: id, textHash });
    expect(await store.readDocument(id)).toMatchObject({ text: edited.text, textHash });
    expect(await present(id, old)).toBe(PLAN.text);
    await store.adoptText({ document: id, textHash });
    expect(await present(id, old)).toBe(PLAN.text);
    await expect(store.adoptText({ document: id, textHash: 'other' })).rejects.toThrow('no text');
    await expect(store.adoptText({ document: urn(), textHash })).rejects.toThrow('no document');
  });
});

describe('annotations', () => {
  let id: string;
  let annotation: Annotation;
  beforeEach(async () => {
    ({ id } = await store.openDocument(PLAN));
    annotation = annotationOn(id);
  });
  const list = () => store.listAnnotations({ document: id });

  test('are listed as saved, in order of creation, of their document only', async () => {
    const other = await store.openDocument({
      ...PLAN,
      documentNumber: '云政发〔2026〕9号',
      text: '二',
    });
    const later = { ...annotationOn(id), created: '2026-12-01T00:00:00.000Z' };
    await store.saveAnnotation({ annotation: later, step: 'b' });
    await store.saveAnnotation({ annotation, step: 'a' });
    await store.saveAnnotation({ annotation: annotationOn(other.id), step: 'c' });
    expect(await list()).toEqual([annotation, later]);
  });

  test('need their document', async () => {
    const lost = annotationOn(urn());
    await expect(store.saveAnnotation({ annotation: lost, step: 's' })).rejects.toThrow(
      `no document ${lost.document}`,
    );
    expect((await store.exportAll()).annotations).toEqual([]);
  });

  test('do not move to another document', async () => {
    const other = await store.openDocument({
      ...PLAN,
      documentNumber: '云政发〔2026〕9号',
      text: '二',
    });
    await store.saveAnnotation({ annotation, step: 's' });
    await expect(
      store.saveAnnotation({ annotation: { ...annotation, document: other.id }, step: 't' }),
    ).rejects.toThrow('is on another document');
  });

  test('deleting one that is not there says so; twice is once', async () => {
    await expect(store.deleteAnnotation({ id: urn() })).rejects.toThrow('no annotation');
    await store.saveAnnotation({ annotation, step: 's' });
    await store.deleteAnnotation(annotation);
    await store.deleteAnnotation(annotation);
    expect(await list()).toEqual([]);
    expect(await store.undo({ document: id })).toEqual({ undone: annotation.id });
    expect(await list()).toEqual([annotation]);
  });

  test('know the addresses of their document', async () => {
    await store.saveAnnotation({ annotation, step: 's' });
    expect(await store.urlsOf({ annotation: annotation.id })).toEqual([PLAN.url]);
    expect(await store.urlsOf({ document: id })).toEqual([PLAN.url]);
    expect(await store.urlsOf({ document: urn() })).toEqual([]);
    expect(await store.urlsOf({ annotation: urn() })).toEqual([]);
  });

  test('are watched until told to stop', async () => {
    const heard: number[] = [];
    const stop = store.watchAnnotations(id, (annotations) => heard.push(annotations.length));
    await expect.poll(() => heard).toEqual([0]);
    await store.saveAnnotation({ annotation, step: 's' });
    await expect.poll(() => heard.at(-1)).toBe(1);
    stop();
    await store.deleteAnnotation(annotation);
    await list();
    expect(heard.at(-1)).toBe(1);
  });
});

describe('undo', () => {
  let id: string;
  let annotation: Annotation;
  beforeEach(async () => {
    ({ id } = await store.openDocument(PLAN));
    annotation = annotationOn(id);
  });
  const list = () => store.listAnnotations({ document: id });
  const save = (saved: Annotation, step: string) =>
    store.saveAnnotation({ annotation: saved, step });

  test('says when there is nothing to take back', async () => {
    expect(await store.undo({ document: id })).toEqual({ undone: null });
    expect(await store.undo({ document: urn() })).toEqual({ undone: null });
  });

  test('takes steps back one by one, to nothing', async () => {
    const tagged = withTag(annotation, '创造', now());
    await save(annotation, '1');
    await save(tagged, '2');
    await store.deleteAnnotation(annotation);
    const states: Annotation[][] = [];
    while ((await store.undo({ document: id })).undone !== null) states.push(await list());
    expect(states).toEqual([[tagged], [annotation], []]);
  });

  test('takes a named step back though others followed it', async () => {
    const other = annotationOn(id);
    await save(annotation, '1');
    await store.deleteAnnotation({ id: annotation.id, step: 'gone' });
    await save(other, '2');
    expect(await store.undo({ document: id, step: 'gone' })).toEqual({ undone: annotation.id });
    expect(await list()).toEqual([annotation, other]);
    expect(await store.undo({ document: id })).toEqual({ undone: other.id });
    expect(await store.undo({ document: id })).toEqual({ undone: annotation.id });
  });

  test('takes no named step back where a later one changed the same annotation, or it is not there', async () => {
    await save(annotation, '1');
    await save(withTag(annotation, '创造', now()), '2');
    for (const step of ['1', '3'])
      expect(await store.undo({ document: id, step })).toEqual({ undone: null });
    expect(await list()).toHaveLength(1);
    expect(await store.lastStep({ document: id })).toBe('2');
  });

  test('takes a whole note back that was typed in one step', async () => {
    await save(annotation, 'mark');
    for (const note of ['请', '请核', '请核对'])
      await save(withNote(annotation, note, now()), 'note');
    await store.undo({ document: id });
    expect(await list()).toEqual([annotation]);
  });

  test('takes all annotations of one step back', async () => {
    const many = [1, 2, 3].map(() => annotationOn(id));
    for (const one of many) await save(one, 'accept all');
    expect((await store.undo({ document: id })).undone).toBe(many[0]?.id);
    expect(await list()).toEqual([]);
  });

  test('a step of the same name after another one is a step of its own', async () => {
    const a = withNote(annotation, '甲', now());
    const c = withNote(annotation, '丙', now());
    await save(annotation, 'x');
    await save(a, 'note');
    await save(withTag(a, '运用', now()), 'tag');
    await save(c, 'note');
    await store.undo({ document: id });
    expect(await list()).toEqual([withTag(a, '运用', expect.any(String) as unknown as string)]);
  });

  test('two deletions are two steps', async () => {
    const other = annotationOn(id);
    await save(annotation, '1');
    await save(other, '2');
    await store.deleteAnnotation(annotation);
    await store.deleteAnnotation(other);
    expect(await store.undo({ document: id })).toEqual({ undone: other.id });
    expect(await list()).toEqual([other]);
  });

  test('goes back twenty steps, of this document only', async () => {
    const other = await store.openDocument({
      ...PLAN,
      documentNumber: '云政发〔2026〕9号',
      text: '二',
    });
    await save(annotationOn(other.id), 'o');
    for (let step = 0; step <= 24; step++) {
      await save(withNote(annotation, `第${step}稿`, now()), `s${step}`);
    }
    let steps = 0;
    while ((await store.undo({ document: id })).undone !== null) steps++;
    expect(steps).toBe(20);
    expect((await list())[0]?.body[0]?.value).toBe('第4稿');
    expect(await store.listAnnotations({ document: other.id })).toHaveLength(1);
  });

  test('what was deleted is gone when its deletion can no longer be taken back', async () => {
    const secret = withNote(annotation, '不外传', now());
    await save(secret, 'secret');
    await store.deleteAnnotation(secret);
    const other = annotationOn(id);
    for (let step = 0; step < 20; step++) await save(withNote(other, `${step}`, now()), `s${step}`);
    expect(await store.urlsOf({ annotation: secret.id })).toEqual([]);
  });
});

describe('changing an annotation', () => {
  test('starts from what is stored, so that two changes at once are both kept', async () => {
    const { id: document } = await store.openDocument(PLAN);
    const annotation = annotationOn(document);
    await store.saveAnnotation({ annotation, step: 'made' });
    await Promise.all([
      store.changeAnnotation({ id: annotation.id, step: 'a' }, (it) => withNote(it, '请核', now())),
      store.changeAnnotation({ id: annotation.id, step: 'b' }, (it) =>
        withTag(it, '需上报', now()),
      ),
    ]);
    const [kept] = await store.listAnnotations({ document });
    expect(kept && [noteOf(kept), tagsOf(kept).includes('需上报')]).toEqual(['请核', true]);
  });

  test('refuses one that was deleted', async () => {
    const { id: document } = await store.openDocument(PLAN);
    const annotation = annotationOn(document);
    await store.saveAnnotation({ annotation, step: 'made' });
    await store.deleteAnnotation({ id: annotation.id });
    await expect(
      store.changeAnnotation({ id: annotation.id, step: 'a' }, (it) => withNote(it, '请核', now())),
    ).rejects.toThrow('no annotation');
  });
});

describe('saving an annotation that was written meanwhile', () => {
  let document: string;
  let base: Annotation;
  beforeEach(async () => {
    ({ id: document } = await store.openDocument(PLAN));
    base = annotationOn(document);
    await store.saveAnnotation({ annotation: base, step: 'made' });
  });
  const stored = async () => (await store.listAnnotations({ document }))[0] as Annotation;

  test('keeps both notes and all tags, whichever of two tabs comes first', async () => {
    const other = openStore(`open-store-${database - 1}`, now);
    const edits = Array.from({ length: 20 }, (_, at) => {
      const note = withNote(base, `第${at}人`, now());
      return withTag(note, `标签${at}`, now());
    });
    await Promise.all(
      edits.map((annotation, at) =>
        (at % 2 ? other : store).saveAnnotation({ annotation, step: `${at}`, base }),
      ),
    );
    const merged = await stored();
    expect(new Set(tagsOf(merged))).toEqual(new Set(edits.flatMap(tagsOf)));
    const parts = noteOf(merged).split(BETWEEN);
    expect(parts.toSorted()).toEqual(edits.map(noteOf).toSorted());
    other.close();
  });

  test('says what is stored now', async () => {
    await store.saveAnnotation({ annotation: withTag(base, '创造', now()), step: '1', base });
    const mine = withTag(base, '运用', now());
    const saved = await store.saveAnnotation({ annotation: mine, step: '2', base });
    expect(saved).toEqual(await stored());
    expect(tagsOf(saved)).toEqual(['创造', '运用']);
  });

  test('undo takes back mine and leaves theirs', async () => {
    await store.saveAnnotation({ annotation: withTag(base, '创造', now()), step: '1', base });
    await store.saveAnnotation({ annotation: withTag(base, '运用', now()), step: '2', base });
    await store.undo({ document });
    expect(tagsOf(await stored())).toEqual(['创造']);
  });

  test('that is here no more makes it again', async () => {
    await store.undo({ document });
    const noted = withNote(base, '写了一半', now());
    await store.saveAnnotation({ annotation: noted, step: 'n', base });
    expect(await stored()).toEqual(noted);
  });

  test('nothing new is no step', async () => {
    await store.saveAnnotation({ annotation: base, step: 'again', base });
    expect(await store.undo({ document })).toEqual({ undone: base.id });
    expect(await stored()).toBeUndefined();
  });
});
