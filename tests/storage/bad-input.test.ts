import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planImportInto } from '../../entrypoints/importing/plan-import.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { StoreContent } from '../../lib/storage/import.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

let store: AnnotationStore;
let before: StoreContent;
let database = 0;
beforeEach(async () => {
  store = openStore(`bad-input-${database++}`);
  const { id } = await store.openDocument({ title: '计划', text: '正文', url: 'https://a.cn/' });
  await store.saveAnnotation({ annotation: annotationOn(id), step: 's' });
  before = await store.exportAll();
});
afterEach(() => store.close());

const whole = () => JSON.stringify(toJsonLd(before));
const forged = () =>
  toJsonLd({
    documents: before.documents.map((it) => ({ ...it, id: urn(), text: '别的' })),
    annotations: [],
  });

test.each<[name: string, file: () => string]>([
  ['cut off', () => whole().slice(0, -1)],
  ['of another tool', () => '{"rows":[{"text":"a"}],"total":1}'],
  [
    'with a script for an address',
    () => whole().replaceAll('https://a.cn/', 'javascript:alert(1)'),
  ],
  ['with a position out of range', () => whole().replace('"start":0', '"start":99999999999')],
  ['with a prototype', () => whole().replace('{', '{"__proto__":{"type":"Annotation"},')],
  [
    'with one id a thousand times',
    () => {
      const annotations = Array.from({ length: 1000 }, () => before.annotations[0] ?? lost());
      return JSON.stringify(toJsonLd({ ...before, annotations }));
    },
  ],
  ['with a text under a false hash', () => JSON.stringify(forged())],
])('a file %s leaves the store as it is', async (_, file) => {
  const imports = planImportInto(store);
  const plan = imports.plan(new File([file()], 'bad.json'));
  const said = await plan.then(
    (news) => news.is,
    () => 'failed',
  );
  expect(said).toMatch(/refused|failed/);
  expect(await imports.take()).toBeUndefined();
  expect(await store.exportAll()).toEqual(before);
  expect(await store.listRestorePoints()).toEqual([]);
});

test('what was planned before a bad file is no longer taken', async () => {
  const imports = planImportInto(store);
  const more = { ...before, annotations: [annotationOn(before.documents[0]?.id ?? '')] };
  await imports.plan(new File([JSON.stringify(toJsonLd(more))], 'good.json'));
  await imports.plan(new File(['{'], 'bad.json'));
  expect(await imports.take()).toBeUndefined();
  expect(await store.exportAll()).toEqual(before);
});

function lost(): never {
  throw new Error('the store has no annotation');
}
