import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retagged } from '../../lib/annotation/codebook/retag.ts';
import { tagsOf, withTag } from '../../lib/annotation/record/edit.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn } from '../annotation/samples.ts';

let store: AnnotationStore;
let database = 0;
let clock = 0;
const now = () => new Date(Date.UTC(2026, 10, 22) + 1000 * clock++).toISOString();
beforeEach(() => {
  store = openStore(`tags-${database++}`, now);
});
afterEach(() => store.close());

async function openDocument(title: string): Promise<string> {
  const url = `https://www.yunze.gov.cn/zw/${encodeURIComponent(title)}.html`;
  return (await store.openDocument({ title, text: `${title}的正文。`, url })).id;
}

async function annotate(document: string, ...tags: string[]): Promise<string> {
  const annotation = tags.reduce((it, tag) => withTag(it, tag, now()), annotationOn(document));
  await store.saveAnnotation({ annotation, step: annotation.id });
  return annotation.id;
}

const tagsOn = async (document: string) =>
  (await store.listAnnotations({ document })).map((it) => tagsOf(it).join(' '));

describe('renaming', () => {
  it('reaches every document, and merges where the name is taken', async () => {
    const [plan, points] = [await openDocument('云泽市计划'), await openDocument('澜川县要点')];
    await annotate(plan, '供给型/人才培养');
    await annotate(plan, '供给侧', '供给型');
    await annotate(points, '供给型');
    await annotate(points, '保护');
    expect(await store.renameTag({ from: '供给型', to: '供给侧' })).toMatchObject({
      annotations: 3,
      documents: 2,
    });
    expect(await tagsOn(plan)).toEqual(['供给侧/人才培养', '供给侧']);
    expect(await tagsOn(points)).toEqual(['供给侧', '保护']);
  });

  it('is one step on each document, and a restore point brings all back', async () => {
    const [plan, points] = [await openDocument('云泽市计划'), await openDocument('澜川县要点')];
    await annotate(plan, '需牵头');
    await annotate(plan, '需牵头');
    await annotate(points, '需牵头');
    await store.renameTag({ from: '需牵头', to: '牵头' });
    await store.undo({ document: plan });
    expect(await tagsOn(plan)).toEqual(['需牵头', '需牵头']);
    expect(await tagsOn(points)).toEqual(['牵头']);
    const [point] = await store.listRestorePoints();
    expect(point).toMatchObject({ reason: 'renaming', counts: { annotations: 3 } });
    await store.restore(point?.number ?? -1);
    expect(await tagsOn(points)).toEqual(['需牵头']);
  });

  it('is taken back on every document, whatever was done since', async () => {
    const [plan, points] = [await openDocument('云泽市计划'), await openDocument('澜川县要点')];
    await annotate(plan, '供给型', '供给侧');
    await annotate(plan, '供给侧/人才');
    const later = await annotate(points, '供给型');
    const gone = await annotate(points, '供给型/人才');
    const { step = '' } = await store.renameTag({ from: '供给型', to: '供给侧' });
    await store.changeAnnotation({ id: later, step: 'later' }, (it) => withTag(it, '保护', now()));
    await store.deleteAnnotation({ id: gone });
    expect(await store.undoRenaming({ step })).toEqual({ annotations: 3, documents: 2 });
    expect(await tagsOn(plan)).toEqual(['供给型 供给侧', '供给侧/人才']);
    expect(await tagsOn(points)).toEqual(['保护 供给型']);
    await store.undo({ document: points });
    expect(await tagsOn(points)).toEqual(['供给侧 保护']);
    await store.undo({ document: points });
    expect(await tagsOn(points)).toEqual(['供给侧 保护', '供给侧/人才']);
  });

  it('that was never done is taken back nowhere', async () => {
    expect(await store.undoRenaming({ step: '' })).toEqual({ annotations: 0, documents: 0 });
  });

  it('takes no restore point where nobody uses the tag', async () => {
    await annotate(await openDocument('云泽市计划'), '需牵头');
    expect(await store.renameTag({ from: '产业', to: '行业' })).toEqual({
      annotations: 0,
      documents: 0,
    });
    expect(await store.listRestorePoints()).toEqual([]);
  });

  it('leaves the deleted as they were', async () => {
    const plan = await openDocument('云泽市计划');
    const id = await annotate(plan, '需牵头');
    await store.deleteAnnotation({ id });
    expect(await store.renameTag({ from: '需牵头', to: '牵头' })).toMatchObject({ annotations: 0 });
    expect(await store.tagUses()).toEqual([]);
  });
});

it('counts the uses of tags over all documents', async () => {
  await annotate(await openDocument('云泽市计划'), '保护');
  await annotate(await openDocument('澜川县要点'), '保护');
  expect(await store.tagUses()).toEqual([{ tag: '保护', annotations: 2, documents: 2 }]);
});

it('retags several annotations in one step', async () => {
  const plan = await openDocument('云泽市计划');
  const ids = [await annotate(plan, '保护'), await annotate(plan, '管理'), await annotate(plan)];
  const change = { remove: '保护', add: '管理' };
  const retag = () =>
    store.changeAnnotations({ ids, step: 'retag' }, (it) => retagged(it, change, now()));
  expect(await retag()).toBe(2);
  expect(await tagsOn(plan)).toEqual(['管理', '管理', '管理']);
  await store.undo({ document: plan });
  expect((await tagsOn(plan)).sort()).toEqual(['', '保护', '管理']);
});
