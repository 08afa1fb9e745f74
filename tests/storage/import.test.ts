import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import { noteOf, tagsOf, withNote, withoutTag, withTag } from '../../lib/annotation/record/edit.ts';
import { BETWEEN } from '../../lib/annotation/record/merge-note.ts';
import {
  createRelation,
  type RelationKind,
  relationsAmong,
} from '../../lib/annotation/record/relation.ts';
import { createAssessment } from '../../lib/annotation/review/assessment.ts';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { textHash } from '../../lib/storage/text-hash.ts';
import { annotationOn, urn } from '../annotation/samples.ts';
import { DECISION } from '../exchange/store-samples.ts';

const MORNING = '2026-11-20T08:00:00.000Z';
const NOON = '2026-11-20T12:00:00.000Z';
const EVENING = '2026-11-20T20:00:00.000Z';

const NO_CODEBOOKS = { added: [], changed: [], same: [], kept: [], deletedHere: [] };

let store: AnnotationStore;
let database = 0;
beforeEach(() => {
  store = openStore(`import-${database++}`, () => NOON);
});
afterEach(() => store.close());

async function documentOf(text: string, changed: Partial<NoticeDocument> = {}) {
  return {
    id: urn(),
    title: '云泽市知识产权强市建设行动计划',
    textHash: await textHash(text),
    urls: ['https://www.yunze.gov.cn/zw/7.html'],
    text,
    created: MORNING,
    modified: MORNING,
    ...changed,
  } satisfies NoticeDocument;
}

/** An annotation on other words than those of `annotationOn`. */
function elsewhereOn(document: string): Annotation {
  const annotation = annotationOn(document);
  const selector = [{ type: 'TextPositionSelector' as const, start: 8, end: 12 }];
  return { ...annotation, target: { ...annotation.target, selector } };
}

describe('into an empty profile', () => {
  test('a file makes the same store', async () => {
    const numbered = { documentNumber: '云政发〔2026〕7号', title: '行动计划', urls: [] };
    const documents = [await documentOf('正文𠮷一'), await documentOf('正文二', numbered)];
    for (const { title, text, urls, ...rest } of documents) {
      const number =
        'documentNumber' in rest ? { documentNumber: rest.documentNumber as string } : {};
      const url = urls[0] ?? 'https://b.cn/';
      const { id } = await store.openDocument({ title, text, url, ...number });
      await store.saveAnnotation({ annotation: annotationOn(id), step: '1' });
      const gone = annotationOn(id);
      await store.saveAnnotation({ annotation: gone, step: '2' });
      await store.deleteAnnotation(gone);
    }
    const before = await store.exportAll();
    const file = fromJsonLd(JSON.stringify(toJsonLd(before)));
    const other = openStore(`import-${database++}`);
    await other.importAll(file.ok ? file : { documents: [], annotations: [] });
    expect(await other.exportAll()).toEqual(before);
    expect(before.annotations).toHaveLength(2);
    other.close();
  });

  test('says how many records are written, and can be ended before all are: nothing is kept', async () => {
    const document = await documentOf('一');
    const annotations = Array.from({ length: 1200 }, () => annotationOn(document.id));
    const content = { documents: [document], annotations };
    const ending = new AbortController();
    const wrote = vi.fn((done: number) => {
      if (done > 1000) ending.abort();
    });
    const importing = store.importAll(content, { signal: ending.signal, wrote });
    await expect(importing).rejects.toThrow('abort');
    expect(wrote.mock.calls).toEqual([
      [1, 1201],
      [501, 1201],
      [1001, 1201],
    ]);
    expect(await store.exportAll()).toEqual({ documents: [], annotations: [] });
    expect(await store.listRestorePoints()).toEqual([]);
    await store.importAll(content, { wrote });
    expect(wrote).toHaveBeenLastCalledWith(1201, 1201);
  });

  test('one document can be exported alone', async () => {
    const [one, two] = [await documentOf('一'), await documentOf('二', { urls: [] })];
    const annotations = [annotationOn(one.id), annotationOn(two.id)];
    await store.importAll({ documents: [one, two], annotations });
    expect(await store.exportAll(two.id)).toEqual({
      documents: [two],
      annotations: [annotations[1]],
    });
  });
});

describe('beside what is there', () => {
  let id: string;
  let mine: Annotation;
  beforeEach(async () => {
    const { title, text, urls } = await documentOf('正文');
    ({ id } = await store.openDocument({ title, text, url: urls[0] as string }));
    mine = annotationOn(id);
    await store.saveAnnotation({ annotation: mine, step: 's' });
  });

  test('the same notice under another id is that notice', async () => {
    const document = await documentOf('正文', { urls: ['https://mirror.cn/'] });
    const theirs = elsewhereOn(document.id);
    await store.importAll({ documents: [document], annotations: [theirs] });
    const content = await store.exportAll();
    expect(content.documents).toMatchObject([
      { id, urls: ['https://www.yunze.gov.cn/zw/7.html', 'https://mirror.cn/'] },
    ]);
    expect(content.annotations).toContainEqual({ ...theirs, document: id });
  });

  test('the text that its annotations were made on is kept beside ours', async () => {
    const document = await documentOf('正文，另有一句。', { id });
    await store.importAll({ documents: [document], annotations: [elsewhereOn(id)] });
    const texts = await new Promise((heard) => {
      const stop = store.watchTexts({ document: id, textHash: document.textHash }, (found) => {
        heard(found);
        stop();
      });
    });
    expect(texts).toEqual({ annotated: '正文', present: '正文，另有一句。' });
  });

  test('newer annotations are taken, older never, and each is accounted for', async () => {
    const document = await documentOf('正文', { id });
    const newer = withNote(mine, '新', '2027-01-01T00:00:00.000Z');
    const added = elsewhereOn(id);
    const first = await store.importAll({ documents: [document], annotations: [newer, added] });
    expect(first).toEqual({
      added: [added.id],
      changed: [mine.id],
      same: [],
      kept: [],
      deletedHere: [],
      documents: [],
      touched: [id],
      codebooks: NO_CODEBOOKS,
    });
    const again = await store.importAll({ documents: [document], annotations: [mine, added] });
    expect(again).toEqual({
      added: [],
      changed: [],
      same: [added.id],
      kept: [mine.id],
      deletedHere: [],
      documents: [],
      touched: [],
      codebooks: NO_CODEBOOKS,
    });
    expect(await store.listAnnotations({ document: id })).toContainEqual(newer);
  });

  test('what was deleted here since does not come back from an older file', async () => {
    const document = await documentOf('正文', { id });
    await store.deleteAnnotation(mine);
    const said = await store.importAll({ documents: [document], annotations: [mine] });
    expect(said).toMatchObject({ deletedHere: [mine.id], added: [], changed: [], kept: [] });
    expect(await store.listAnnotations({ document: id })).toEqual([]);
  });

  test('nor when its deletion can no longer be taken back', async () => {
    const document = await documentOf('正文', { id });
    await store.deleteAnnotation(mine);
    for (let step = 0; step < 25; step++) {
      await store.saveAnnotation({
        annotation: withNote(elsewhereOn(id), '', NOON),
        step: `${step}`,
      });
    }
    expect(await store.urlsOf({ annotation: mine.id })).toEqual([]);
    const said = await store.importAll({ documents: [document], annotations: [mine] });
    expect(said).toMatchObject({ deletedHere: [mine.id], added: [] });
    const later = withNote(mine, '又写', '2027-01-01T00:00:00.000Z');
    expect(await store.importAll({ documents: [], annotations: [later] })).toMatchObject({
      added: [mine.id],
    });
  });

  test('nor a document that was deleted with all its annotations', async () => {
    const document = await documentOf('正文', { id });
    await store.deleteDocuments([id]);
    const older = { documents: [document], annotations: [mine] };
    expect(await store.importAll(older)).toMatchObject({ deletedHere: [mine.id], documents: [] });
    expect(await store.exportAll()).toEqual({ documents: [], annotations: [] });
    const other = elsewhereOn(id);
    await store.importAll({ documents: [document], annotations: [mine, other] });
    expect(await store.exportAll()).toEqual({ documents: [document], annotations: [other] });
    expect(await store.importAll(older)).toMatchObject({ deletedHere: [mine.id] });
  });

  test('undo does not reach behind an import that changed the document', async () => {
    const newer = withNote(mine, '新', '2027-01-01T00:00:00.000Z');
    await store.importAll({ documents: [], annotations: [newer] });
    expect(await store.undo({ document: id })).toEqual({ undone: null });
    expect(await store.listAnnotations({ document: id })).toEqual([newer]);
  });

  test('an import that changes nothing leaves undo as it was', async () => {
    await store.importAll({ documents: [], annotations: [mine] });
    expect(await store.undo({ document: id })).toEqual({ undone: mine.id });
  });

  test('a dry run says the same and changes nothing', async () => {
    const document = await documentOf('另一份', { title: '另一份', urls: [] });
    const content = { documents: [document], annotations: [annotationOn(document.id)] };
    const before = await store.exportAll();
    const said = await store.importAll(content, { dryRun: true });
    expect(await store.exportAll()).toEqual(before);
    expect(await store.importAll(content)).toEqual(said);
  });

  test('all or nothing: one annotation without its document', async () => {
    const document = await documentOf('另一份', { title: '另一份', urls: [] });
    const before = await store.exportAll();
    const lost = annotationOn(urn());
    await expect(
      store.importAll({ documents: [document], annotations: [annotationOn(document.id), lost] }),
    ).rejects.toThrow(`annotation ${lost.id} is on a document that is not here`);
    expect(await store.exportAll()).toEqual(before);
  });

  test('a false text hash cannot put annotations on another notice', async () => {
    const forged = { ...(await documentOf('正文')), text: '别的' };
    const before = await store.exportAll();
    await expect(
      store.importAll({ documents: [forged], annotations: [annotationOn(forged.id)] }),
    ).rejects.toThrow(`false text hash in document ${forged.id}`);
    expect(await store.exportAll()).toEqual(before);
  });

  test('the text that annotations here refer to stays', async () => {
    await store.importAll({ documents: [await documentOf('改过的正文', { id })], annotations: [] });
    expect((await store.readDocument(id))?.text).toBe('正文');
  });
});

describe('annotations are matched', () => {
  let id: string;
  let mine: Annotation;
  beforeEach(async () => {
    const { title, text, urls } = await documentOf('正文');
    ({ id } = await store.openDocument({ title, text, url: urls[0] as string }));
    mine = withNote(withTag(annotationOn(id), '创造', MORNING), '甲', MORNING);
    await store.saveAnnotation({ annotation: mine, step: 's' });
  });
  const list = async () =>
    (await store.listAnnotations({ document: id })).map((it) => [it.id, tagsOf(it), noteOf(it)]);
  const take = (annotation: Annotation) =>
    store.importAll({ documents: [], annotations: [annotation] });

  test('by document and selectors: two people on the same words are one, and both are heard', async () => {
    const theirs = withNote(withTag(annotationOn(id), '运用', NOON), '乙', NOON);
    expect(await take(theirs)).toMatchObject({ changed: [theirs.id], added: [] });
    expect(await list()).toEqual([[mine.id, ['创造', '运用'], `甲${BETWEEN}乙`]]);
    expect(await take(theirs)).toMatchObject({ same: [theirs.id], changed: [] });
  });

  test('what became part of another comes back neither by an old file nor after a deletion', async () => {
    const theirs = withTag(annotationOn(id), '运用', NOON);
    await take(theirs);
    const untag = (it: Annotation) => withoutTag(it, '运用', EVENING);
    await store.changeAnnotation({ id: mine.id, step: 'u' }, untag);
    expect(await take(theirs)).toMatchObject({ same: [theirs.id], changed: [], added: [] });
    expect((await list()).map(([, tags]) => tags)).toEqual([['创造']]);
    await store.deleteAnnotation({ id: mine.id });
    expect(await take(theirs)).toMatchObject({ added: [], changed: [] });
    expect(await list()).toEqual([]);
    const later = withTag(theirs, '保护', EVENING);
    expect(await take(later)).toMatchObject({ added: [later.id] });
  });

  test('a relation follows what its ends became part of, and is its own by what it says', async () => {
    const other = elsewhereOn(id);
    await store.saveAnnotation({ annotation: other, step: 't' });
    const relate = (from: string, to: string, kind: RelationKind) =>
      createRelation({ id: urn(), document: id, from, to, kind, time: NOON });
    await take(relate(mine.id, other.id, '支持'));
    const [one, two] = [annotationOn(id), elsewhereOn(id)];
    const relations = [relate(one.id, two.id, '支持'), relate(two.id, one.id, '冲突')];
    await store.importAll({ documents: [], annotations: [...relations, one, two] });
    const all = await store.listAnnotations({ document: id });
    expect(relationsAmong(all).map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [mine.id, other.id, '支持'],
      [other.id, mine.id, '冲突'],
    ]);
    expect(all).toHaveLength(4);
  });

  test('never by the words alone', async () => {
    const selector = mine.target.selector.map((it) =>
      it.type === 'TextPositionSelector' ? { ...it, start: 90, end: 96 } : it,
    );
    const again = { ...annotationOn(id), target: { ...mine.target, selector } };
    expect(await take(again)).toMatchObject({ added: [again.id] });
    expect(await list()).toHaveLength(2);
  });

  test('never a decision about a mark: it says something else of the same words', async () => {
    const { document, target, created } = mine;
    const decided = createAssessment({
      ...{ id: urn(), document: { id: document }, source: target.source, time: created },
      selectors: target.selector,
      assessment: DECISION,
    });
    expect(await take(decided)).toMatchObject({ added: [decided.id], changed: [] });
    const theirs = { ...decided, id: urn() };
    expect(await take(theirs)).toMatchObject({ added: [theirs.id], changed: [] });
  });

  test('one to one: two on the same words in one file stay two', async () => {
    const [one, two] = [annotationOn(id), annotationOn(id)];
    const said = await store.importAll({ documents: [], annotations: [mine, one, two] });
    expect(said).toMatchObject({ same: [mine.id], added: [one.id, two.id] });
    expect(await list()).toHaveLength(3);
  });
});
