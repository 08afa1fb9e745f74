import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { type ComparisonStore, openComparison } from '../../lib/storage/open-comparison.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

let store: AnnotationStore;
let comparisons: ComparisonStore;
let number = 0;

beforeEach(() => {
  store = openStore(`settle-${number}`);
  comparisons = openComparison(`comparison-${number++}`);
});
afterEach(() => {
  store.close();
  comparisons.close();
});

async function aDocument() {
  const seen = { title: '方案', text: '到2028年达到100件。', url: 'http://a.gov.cn/1' };
  const { id } = await store.openDocument(seen);
  const annotation = annotationOn(id);
  await store.saveAnnotation({ annotation, step: urn() });
  return { id, annotation };
}

it('writes what was settled after a restore point, and undo takes it back as one step', async () => {
  const { id, annotation } = await aDocument();
  const theirs = [annotationOn(id), annotationOn(id)];
  expect(await store.settle({ put: theirs, remove: [annotation.id] })).toEqual([id]);
  const ids = async () => (await store.listAnnotations({ document: id })).map((it) => it.id).sort();
  expect(await ids()).toEqual(theirs.map((it) => it.id).sort());
  const [point] = await store.listRestorePoints();
  expect(point).toMatchObject({ reason: 'settling', counts: { annotations: 1 } });
  await store.undo({ document: id });
  expect(await ids()).toEqual([annotation.id]);
});

it('writes nothing, not even a restore point, where nothing changes or something cannot be written', async () => {
  const { annotation } = await aDocument();
  expect(await store.settle({ put: [], remove: [] })).toEqual([]);
  const stray = annotationOn(urn());
  await expect(store.settle({ put: [stray], remove: [annotation.id] })).rejects.toThrow();
  expect(await store.listRestorePoints()).toEqual([]);
  expect((await store.exportAll()).annotations).toEqual([annotation]);
});

it('keeps a comparison with its decisions until it is ended, and one at a time', async () => {
  const comparison = {
    names: { first: '周敏', second: '李航' },
    file: '李航.jsonld',
    content: { documents: [], annotations: [] },
    begun: '2026-11-22T00:00:00.000Z',
  };
  expect(await comparisons.read()).toBeUndefined();
  await comparisons.begin(comparison);
  await comparisons.decide('one', 'second');
  await comparisons.decide('two', 'both');
  await comparisons.decide('two', undefined);
  expect(await comparisons.read()).toMatchObject({
    comparison,
    decisions: new Map([['one', 'second']]),
  });
  await comparisons.begin({ ...comparison, file: '别人.jsonld' });
  expect((await comparisons.read())?.decisions.size).toBe(0);
  await comparisons.end();
  expect(await comparisons.read()).toBeUndefined();
});
