import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Codebook, OwnCodebook } from '../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../lib/annotation/codebook/codebook-names.ts';
import { withTag } from '../../lib/annotation/record/edit.ts';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { StoreContent } from '../../lib/storage/import.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

const NOON = '2026-11-20T12:00:00.000Z';
const LATER = '2026-11-21T12:00:00.000Z';
const EARLIER = '2026-11-19T12:00:00.000Z';

let store: AnnotationStore;
let other: AnnotationStore;
let database = 0;
beforeEach(() => {
  store = openStore(`import-codebooks-${database++}`, () => NOON);
  other = openStore(`import-codebooks-${database++}`, () => NOON);
});
afterEach(() => {
  store.close();
  other.close();
});

function named(name: string, ...codes: string[]): Codebook {
  const words = { definition: inBoth(`${name}的定义`), example: '' };
  const group = { name: inBoth(''), codes: codes.map((code) => ({ name: code, ...words })) };
  return { id: `own:${name}`, name: inBoth(name), groups: [group] };
}

const at = (codebook: Codebook, modified: string): OwnCodebook => ({ ...codebook, modified });
const take = (...codebooks: OwnCodebook[]) =>
  store.importAll({ documents: [], annotations: [], codebooks });
const names = async () => (await store.listCodebooks()).map((it) => it.name['zh-CN']);

async function throughFile(content: StoreContent): Promise<StoreContent> {
  const read = fromJsonLd(JSON.stringify(toJsonLd(content)));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read;
}

describe('into an empty profile', () => {
  test('a file makes the same store, codebooks and all', async () => {
    const url = 'https://www.yunze.gov.cn/zw/1.html';
    const { id } = await store.openDocument({ title: '通知', text: '正文。', url });
    const annotation = withTag(annotationOn(id), '甲一', NOON);
    await store.saveAnnotation({ annotation, step: '1' });
    await store.saveCodebook({ codebook: named('甲', '甲一', '甲二') });
    await store.saveCodebook({ codebook: named('乙') });
    const before = await store.exportAll();
    expect(before.codebooks).toHaveLength(2);
    await other.importAll(await throughFile(before));
    expect(await other.exportAll()).toEqual(before);
    expect(await other.listCodebooks()).toEqual(await store.listCodebooks());
  });

  test('one document leaves with the codebooks of its tags', async () => {
    const url = 'https://www.yunze.gov.cn/zw/1.html';
    const { id } = await store.openDocument({ title: '通知', text: '正文。', url });
    await store.saveAnnotation({ annotation: withTag(annotationOn(id), '甲一', NOON), step: '1' });
    await store.saveCodebook({ codebook: named('甲', '甲一') });
    await store.saveCodebook({ codebook: named('乙', '乙一') });
    expect((await store.exportAll(id)).codebooks).toEqual([at(named('甲', '甲一'), NOON)]);
  });
});

describe('beside what is there', () => {
  beforeEach(() => store.saveCodebook({ codebook: named('甲', '甲一') }));

  test.each<[string, OwnCodebook, string]>([
    ['another is added', at(named('乙'), EARLIER), 'added'],
    ['a newer state is taken', at(named('甲', '甲一', '甲二'), LATER), 'changed'],
    ['the same says so', at(named('甲', '甲一'), NOON), 'same'],
    ['the same words of another time are the same', at(named('甲', '甲一'), LATER), 'same'],
    ['an older state overwrites nothing', at(named('甲'), EARLIER), 'kept'],
    ['nor one of the same time', at(named('甲', '甲三'), NOON), 'kept'],
  ])('%s', async (_, codebook, what) => {
    const before = await store.exportCodebooks();
    const content = { documents: [], annotations: [], codebooks: [codebook] };
    const said = await store.importAll(content, { dryRun: true });
    expect(said.codebooks).toEqual({
      ...{ added: [], changed: [], same: [], kept: [], deletedHere: [] },
      [what]: [codebook.id],
    });
    expect(await store.exportCodebooks()).toEqual(before);
    expect(await store.importAll(content)).toEqual(said);
    const writes = what === 'added' || what === 'changed';
    const after = await store.exportCodebooks();
    if (writes) expect(after).toContainEqual(codebook);
    else expect(after).toEqual(before);
    expect(await store.listRestorePoints()).toHaveLength(writes ? 1 : 0);
  });

  test('the order in which a file has its keys is no difference', async () => {
    const { groups, name, id } = named('甲', '甲一');
    const codes = groups[0]?.codes.map(({ name: code, ...words }) => ({ ...words, name: code }));
    const mixed = { modified: LATER, groups: [{ codes, name: inBoth('') }], name, id };
    expect(await take(mixed as OwnCodebook)).toMatchObject({ codebooks: { same: [id] } });
  });

  test('a name that another has gets a number, and the file is the same a second time', async () => {
    const theirs = at({ ...named('甲', '丁'), id: 'own:theirs' }, LATER);
    expect(await take(theirs)).toMatchObject({ codebooks: { added: ['own:theirs'] } });
    expect(await names()).toEqual(['甲', '甲 2']);
    expect(await take(theirs)).toMatchObject({ codebooks: { same: ['own:theirs'], kept: [] } });
    expect(await names()).toEqual(['甲', '甲 2']);
  });

  test('two of a file with one name, and one with a built-in’s', async () => {
    const twins = ['own:1', 'own:2'].map((id) => at({ ...named('丙'), id }, LATER));
    const builtIn = at({ ...named('机关办理'), id: 'own:3' }, LATER);
    await take(...twins, builtIn);
    expect((await names()).toSorted()).toEqual(['丙', '丙 2', '机关办理 2', '甲'].toSorted());
  });

  describe('once it is deleted here', () => {
    const codebook = named('甲', '甲一');
    const { id } = codebook;
    beforeEach(() => store.deleteCodebook(id));

    test.each([EARLIER, NOON])('a state of %s does not bring it back', async (modified) => {
      const said = await take(at(codebook, modified));
      expect(said.codebooks).toMatchObject({ deletedHere: [id], added: [] });
      expect(await names()).toEqual([]);
    });

    test('one that was changed since does, and is deleted no longer', async () => {
      expect(await take(at(codebook, LATER))).toMatchObject({ codebooks: { added: [id] } });
      expect(await take(at(codebook, EARLIER))).toMatchObject({ codebooks: { same: [id] } });
    });

    test('another is taken beside it', async () => {
      await take(at(codebook, EARLIER), at(named('乙'), EARLIER));
      expect(await names()).toEqual(['乙']);
    });

    test('it can be saved again, and comes back with the restore point', async () => {
      await store.saveCodebook({ codebook });
      expect(await names()).toEqual(['甲']);
      await store.deleteCodebook(id);
      const [point] = await store.listRestorePoints();
      await store.restore(point?.number ?? 0);
      expect(await take(at(codebook, EARLIER))).toMatchObject({ codebooks: { same: [id] } });
    });
  });

  test('the restore point before it brings the old state back', async () => {
    await take(at(named('甲', '新'), LATER), at(named('乙'), NOON));
    const [point] = await store.listRestorePoints();
    expect(point).toMatchObject({ reason: 'import', counts: { codebooks: 1 } });
    await store.restore(point?.number ?? 0);
    expect(await store.exportCodebooks()).toEqual([at(named('甲', '甲一'), NOON)]);
  });

  test('all or nothing: with an annotation without its document no codebook comes', async () => {
    const lost = [annotationOn(urn())];
    const codebooks = [at(named('乙'), NOON)];
    await expect(store.importAll({ documents: [], annotations: lost, codebooks })).rejects.toThrow(
      'not here',
    );
    expect(await names()).toEqual(['甲']);
    expect(await store.listRestorePoints()).toEqual([]);
  });
});
