import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../lib/annotation/codebook/codebook-names.ts';
import { tagsOf, withTag } from '../../lib/annotation/record/edit.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn } from '../annotation/samples.ts';

let store: AnnotationStore;
let database = 0;
let clock = 0;
const now = () => new Date(Date.UTC(2026, 10, 22) + 1000 * clock++).toISOString();
beforeEach(() => {
  store = openStore(`codebooks-${database++}`, now);
});
afterEach(() => store.close());

function named(name: string, ...codes: string[]): Codebook {
  const words = { definition: inBoth(''), example: '' };
  const group = { name: inBoth(''), codes: codes.map((code) => ({ name: code, ...words })) };
  return { id: `own:${name}`, name: inBoth(name), groups: [group] };
}

const names = async () => (await store.listCodebooks()).map((it) => it.name['zh-CN']);

async function annotate(...tags: string[]): Promise<string> {
  const url = 'https://www.yunze.gov.cn/zw/1.html';
  const { id: document } = await store.openDocument({ title: '通知', text: '正文。', url });
  const annotation = tags.reduce((it, tag) => withTag(it, tag, now()), annotationOn(document));
  await store.saveAnnotation({ annotation, step: annotation.id });
  return document;
}

const tags = async (document: string) =>
  (await store.listAnnotations({ document })).map((it) => tagsOf(it).join(' '));

describe('the person’s own codebooks', () => {
  it('are listed by name, replaced by id, and heard of', async () => {
    const heard: string[][] = [];
    const stop = store.watchCodebooks((all) => heard.push(all.map(({ id }) => id)));
    await store.saveCodebook({ codebook: named('乙') });
    await store.saveCodebook({ codebook: named('甲') });
    await store.saveCodebook({ codebook: { ...named('乙'), name: inBoth('丙') } });
    expect(await names()).toEqual(['丙', '甲']);
    await expect.poll(() => heard.at(-1)).toEqual(['own:乙', 'own:甲']);
    stop();
  });

  it.each([
    ['a built-in one by its id', { ...named('甲'), id: OFFICIALS.id }, /built in/],
    ['a built-in one’s name', named('机关办理'), /already/],
    ['a built-in one’s English name', named(' office WORK '), /already/],
    ['another’s name', { ...named('甲'), id: 'own:2' }, /already/],
  ])('take the place of nothing: %s', async (_, codebook, refusal) => {
    await store.saveCodebook({ codebook: named('甲') });
    await expect(store.saveCodebook({ codebook })).rejects.toThrow(refusal);
    expect(await store.listCodebooks()).toEqual([named('甲')]);
  });

  it('go, and come back from the restore point; annotations keep their tags', async () => {
    await store.saveCodebook({ codebook: named('甲', '资金') });
    const document = await annotate('资金');
    await store.deleteCodebook('own:甲');
    expect(await names()).toEqual([]);
    expect(await tags(document)).toEqual(['资金']);
    const [point] = await store.listRestorePoints();
    expect(point).toMatchObject({ reason: 'deletion', counts: { codebooks: 1 } });
    await store.saveCodebook({ codebook: named('乙') });
    await store.restore(point?.number ?? -1);
    expect(await store.listCodebooks()).toEqual([named('甲', '资金')]);
  });

  it('that is not there is not deleted, and no point is taken', async () => {
    await store.deleteCodebook('own:甲');
    expect(await store.listRestorePoints()).toEqual([]);
  });
});

describe('two tabs that edit one', () => {
  const base = named('甲', '资金');
  beforeEach(() => store.saveCodebook({ codebook: base }));

  it('both are kept, and it is said', async () => {
    await store.saveCodebook({ codebook: named('甲', '资金', '他'), base });
    const saved = await store.saveCodebook({ codebook: named('甲', '我', '资金'), base });
    expect(saved.bothKept).toBe(true);
    expect(await store.listCodebooks()).toEqual([named('甲', '我', '资金', '他')]);
  });

  it.each([
    ['nobody else wrote', base],
    ['the other wrote the same', named('甲', '资金', '我')],
  ])('nothing is said where %s', async (_, here) => {
    await store.saveCodebook({ codebook: here });
    const codebook = named('甲', '资金', '我');
    expect((await store.saveCodebook({ codebook, base })).bothKept).toBe(false);
    expect(await store.listCodebooks()).toEqual([codebook]);
  });

  it('one that was deleted meanwhile is there again with what was changed in it', async () => {
    await store.deleteCodebook(base.id);
    const codebook = named('甲', '资金', '我');
    await store.saveCodebook({ codebook, base });
    expect(await store.listCodebooks()).toEqual([codebook]);
  });
});

describe('renaming with a codebook', () => {
  it('is one with the tags; the restore point has both as they were', async () => {
    await store.saveCodebook({ codebook: named('甲', '资金') });
    const document = await annotate('资金/补贴');
    const renaming = { from: '资金', to: '经费' };
    const codebook = named('甲', '经费');
    expect(await store.saveCodebook({ codebook, renaming })).toMatchObject({
      annotations: 1,
      documents: 1,
    });
    expect(await tags(document)).toEqual(['经费/补贴']);
    const [point] = await store.listRestorePoints();
    await store.restore(point?.number ?? -1);
    expect(await tags(document)).toEqual(['资金/补贴']);
    expect(await store.listCodebooks()).toEqual([named('甲', '资金')]);
  });

  it('changes no tag where the codebook is refused', async () => {
    const document = await annotate('资金');
    const save = { codebook: named('机关办理'), renaming: { from: '资金', to: '经费' } };
    await expect(store.saveCodebook(save)).rejects.toThrow(/already/);
    expect(await tags(document)).toEqual(['资金']);
    expect(await store.listRestorePoints()).toEqual([]);
  });
});
