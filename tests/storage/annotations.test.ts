import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRelation } from '../../lib/annotation/record/relation.ts';
import { createAssessment } from '../../lib/annotation/review/assessment.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import type { Overview } from '../../lib/storage/overview.ts';
import { annotationOn, urn } from '../annotation/samples.ts';

let store: AnnotationStore;
let database = 0;
const NOW = '2026-11-20T12:00:00.000Z';
beforeEach(() => {
  store = openStore(`annotations-${database++}`, () => NOW);
});
afterEach(() => store.close());

async function counts() {
  const overview = await new Promise<Overview>((heard) => {
    const stop = store.watchOverview((now) => {
      stop?.();
      heard(now);
    });
  });
  return {
    summary: (await store.summary()).annotations,
    overview: overview.documents[0]?.annotations,
  };
}

test('what a person wrote is counted, not decisions and relations, nor what was deleted', async () => {
  const { id: document } = await store.openDocument({
    ...{ title: '计划', text: '到2028年，全市有效发明专利达到3000件。' },
    url: 'https://www.yunze.gov.cn/zw/7.html',
  });
  const [one, two] = [annotationOn(document), annotationOn(document)];
  const save = (annotation: typeof one) =>
    store.saveAnnotation({ annotation, step: annotation.id });
  await save(one);
  await save(two);
  expect(await counts()).toEqual({ summary: 2, overview: 2 });
  await save(
    createRelation({ id: urn(), document, from: one.id, to: two.id, kind: '细化', time: NOW }),
  );
  await save(
    createAssessment({
      ...{ id: urn(), document: { id: document }, source: one.target.source, time: NOW },
      selectors: one.target.selector,
      assessment: {
        decision: 'added',
        mention: { kind: 'deadline', type: 'DATE', relation: 'by' },
      },
    }),
  );
  expect(await counts()).toEqual({ summary: 2, overview: 2 });
  await store.deleteAnnotation({ id: two.id });
  expect(await counts()).toEqual({ summary: 1, overview: 1 });
  await store.deleteDocuments([document]);
  const [point] = await store.listRestorePoints();
  expect(point?.counts).toMatchObject({ documents: 1, annotations: 1 });
});
