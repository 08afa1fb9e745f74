import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { noteOf, tagsOf, withoutPlace } from '../../lib/annotation/record/edit.ts';
import { LIMITS } from '../../lib/annotation/record/limits.ts';
import { passagesOf, withoutPassage, withPassage } from '../../lib/annotation/record/passages.ts';
import { placesOf } from '../../lib/exchange/annotation-place.ts';
import { agreementOf } from '../../lib/exchange/double-coding/agreement.ts';
import { fromHypothesis } from '../../lib/exchange/hypothesis/from-hypothesis.ts';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { toMarkdown } from '../../lib/exchange/markdown/to-markdown.ts';
import { passageId } from '../../lib/exchange/passage-id.ts';
import { fromQdpx } from '../../lib/exchange/refi-qda/from-qdpx.ts';
import { toQdpx } from '../../lib/exchange/refi-qda/to-qdpx.ts';
import { annotationsTable } from '../../lib/exchange/tables/annotations-table.ts';
import { toDoccano } from '../../lib/exchange/training/to-doccano.ts';
import { toLabelStudio } from '../../lib/exchange/training/to-label-studio.ts';
import { annotationOn, exportedFrom, TEXT } from './notice-samples.ts';

/** One annotation on three passages: two that stand in the text, one whose words are gone from it. */
const TIME = '2026-11-20T02:00:00.000Z';
const QUOTES = ['加强创造', '加强保护', '已删的话'];
const others = QUOTES.slice(1).map((quote, at) => {
  const { id, target } = annotationOn(`${TEXT}已删的话`, quote, { id: `1${at}` });
  return { id, ...target };
});
const MARK = others.reduce(
  (it, passage) => withPassage(it, passage, TIME),
  annotationOn(TEXT, '加强创造', { id: '01', tags: ['创造', '保护'], note: '对照' }),
);
const EXPORTED = exportedFrom(TEXT, [MARK]);
const STORE = { documents: [EXPORTED.document], annotations: [MARK] };

const read = (file: unknown) => fromJsonLd(JSON.stringify(file));
const fileOf = (...annotations: Annotation[]) =>
  JSON.parse(JSON.stringify(toJsonLd({ ...STORE, annotations })));

describe('JSON-LD', () => {
  test('has a list of targets, each in code points and with its id', () => {
    const { target } = fileOf(MARK).first.items[0];
    expect(target).toHaveLength(3);
    for (const [at, { id, selector }] of target.entries()) {
      expect(id).toBe(at === 0 ? undefined : others[at - 1]?.id);
      const { start, end } = selector.find((it: { start?: number }) => it.start !== undefined);
      expect([...`${TEXT}已删的话`].slice(start, end).join('')).toBe(QUOTES[at]);
    }
  });

  test.each<[string, Annotation]>([
    ['as it is', MARK],
    ['with a passage given up', withoutPlace(MARK, 'a'.repeat(64), TIME, others[0]?.id)],
    ['without its first', withoutPassage(MARK, MARK.id, TIME)],
    [
      'with one left that was a further one',
      withoutPassage(withoutPassage(MARK, MARK.id, TIME), others[0]?.id ?? '', TIME),
    ],
  ])('comes back %s', (_, annotation) => {
    expect(read(fileOf(annotation))).toEqual({ ok: true, ...STORE, annotations: [annotation] });
  });

  test('gives the same ids to targets that have none, at every reading', () => {
    const file = fileOf(MARK);
    for (const target of file.first.items[0].target) delete target.id;
    const [once, again] = [read(file), read(file)];
    expect(once).toEqual(again);
    const [annotation] = once.ok ? once.annotations : [];
    expect(annotation && passagesOf(annotation).map(({ id }) => id)).toEqual([
      MARK.id,
      passageId(MARK.id, 1),
      passageId(MARK.id, 2),
    ]);
    expect(annotation && passagesOf(annotation).map(({ selector }) => selector)).toEqual(
      passagesOf(MARK).map(({ selector }) => selector),
    );
  });

  test.each<[string, (target: object[]) => unknown]>([
    ['no target in the list', () => []],
    ['a relation in the list', (target) => [...target, MARK.id]],
    ['an id twice', (target) => [...target, target[1]]],
    ['too many', (target) => Array(LIMITS.passages + 2).fill(target[0])],
  ])('is refused with %s', (_, change) => {
    const file = fileOf(MARK);
    file.first.items[0].target = change(file.first.items[0].target);
    expect(read(file)).toMatchObject({ ok: false, errors: [{ code: 'invalid' }] });
  });
});

test('ids that are given to passages are ids, and no two alike', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uniqueArray(fc.integer({ min: 1, max: 500 })), (uuid, numbers) => {
      const ids = numbers.map((number) => passageId(`urn:uuid:${uuid}`, number));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids)
        expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/);
    }),
  );
});

test('the table has a row for each passage, under one id, and counts them', () => {
  const { head, rows } = annotationsTable(
    [EXPORTED, exportedFrom(TEXT, [annotationOn(TEXT, '重点任务', { id: '02' })])],
    'zh-CN',
  );
  const columns = ['段', '条款', '原文', '标签', '批注', '起', '标识'].map((name) =>
    head.indexOf(name),
  );
  expect(rows.map((row) => columns.map((at) => row[at]))).toEqual([
    [1, '二/(一)', '加强创造', '创造\n保护', '对照', TEXT.indexOf('加强创造'), MARK.id],
    [2, '二/(二)', '加强保护', '创造\n保护', '对照', TEXT.indexOf('加强保护'), MARK.id],
    [3, '二/(二)', '已删的话', '创造\n保护', '对照', undefined, MARK.id],
    [
      undefined,
      '二',
      '重点任务',
      undefined,
      undefined,
      TEXT.indexOf('重点任务'),
      MARK.id.replace(/01$/, '02'),
    ],
  ]);
});

test('Markdown tells all quotations, once', () => {
  const report = toMarkdown([EXPORTED]);
  expect(report).toContain(
    '### 二/(一) 加强创造\n\n- “加强创造” “加强保护”（二/(二)） “已删的话”（二/(二)） `#创造` `#保护`\n  > 对照\n',
  );
});

test('doccano and Label Studio have each passage that is in the text, with each tag', () => {
  const [line] = toDoccano([{ ...EXPORTED, notice: { ...EXPORTED.notice, mentions: [] } }]).split(
    '\n',
  );
  const found = (JSON.parse(line ?? '') as { label: [number, number, string][] }).label;
  const words = [...TEXT];
  expect(
    found.map(([start, end, label]) => `${words.slice(start, end).join('')} ${label}`),
  ).toEqual(['加强创造 创造', '加强创造 保护', '加强保护 创造', '加强保护 保护']);
  const [task] = JSON.parse(toLabelStudio([EXPORTED]));
  expect(task.annotations[0].result).toHaveLength(4);
});

test('REFI-QDA has a selection for each passage, each coded and with the note', async () => {
  const found = await fromQdpx(await toQdpx([EXPORTED]), TIME);
  const back = found.ok ? found.annotations : [];
  expect(back.map((it) => [it.id, tagsOf(it), noteOf(it)])).toEqual(
    passagesOf(MARK)
      .slice(0, 2)
      .map(({ id }) => [id, ['创造', '保护'], '对照']),
  );
  expect(back.flatMap((it) => placesOf(it, EXPORTED)).map(({ quote }) => quote)).toEqual(
    QUOTES.slice(0, 2),
  );
});

test('two coders agree on every passage', () => {
  const { tags } = agreementOf(STORE, STORE);
  expect(tags.map(({ tag, characters }) => [tag, characters.counts.both])).toEqual([
    ['保护', 8],
    ['创造', 8],
  ]);
});

test('Hypothesis: the quotations of all targets are taken', async () => {
  const quote = (exact: string) => ({
    selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact }],
  });
  const row = {
    ...{ id: 'Qx', created: TIME, updated: TIME, uri: EXPORTED.document.urls[0] },
    target: [quote('加强创造'), {}, quote('加强保护')],
  };
  const found = await fromHypothesis(JSON.stringify([row]), [EXPORTED.document]);
  const [one] = found.ok ? found.annotations : [];
  expect(one && placesOf(one, EXPORTED).map((it) => it.quote)).toEqual(['加强创造', '加强保护']);
});
