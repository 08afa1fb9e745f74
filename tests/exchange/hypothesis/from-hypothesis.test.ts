import { describe, expect, test } from 'vitest';
import { noteOf, tagsOf } from '../../../lib/annotation/record/edit.ts';
import { fromHypothesis } from '../../../lib/exchange/hypothesis/from-hypothesis.ts';
import { EXPORTED } from '../notice-samples.ts';

/** An annotation in the form of the Hypothesis API, v1. */
const ROW = {
  id: 'QxIbFLKxEe',
  created: '2026-01-02T03:04:05.678901+00:00',
  updated: '2026-01-03T03:04:05.678901+00:00',
  user: 'acct:someone@hypothes.is',
  uri: 'https://www.yunze.gov.cn/zw/7.html#top',
  text: '核对 **基数**',
  tags: ['创造', ' 创造 '],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://www.yunze.gov.cn/zw/7.html',
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]', endContainer: '/div[1]' },
        { type: 'TextPositionSelector', start: 9000, end: 9009 },
        {
          type: 'TextQuoteSelector',
          exact: '有效发明专利拥有量',
          prefix: '到2028年底，',
          suffix: '达到',
        },
      ],
    },
  ],
};
const read = (value: unknown) => fromHypothesis(JSON.stringify(value), [EXPORTED.document]);

describe('fromHypothesis', () => {
  test.each<[string, unknown]>([
    ['a list', [ROW]],
    ['an answer of the API', { total: 1, rows: [ROW] }],
    ['a file of the client', { export_userid: 'x', annotations: [ROW] }],
  ])('reads %s', async (_, value) => {
    const found = await read(value);
    const [one] = found.ok ? found.annotations : [];
    expect(one && [tagsOf(one), noteOf(one)]).toEqual([['创造'], '核对 **基数**']);
    expect(one).toMatchObject({
      document: EXPORTED.document.id,
      created: '2026-01-02T03:04:05.678Z',
      modified: '2026-01-03T03:04:05.678Z',
    });
    // Hypothesis counts positions in the whole page, not in the notice.
    expect(one?.target.selector).toEqual([ROW.target[0]?.selector[2]]);
    expect(await read(value)).toEqual(found);
  });

  test('says which pages are not here, and counts what is on no passage', async () => {
    const elsewhere = { ...ROW, uri: 'https://a.example/' };
    expect(await read([elsewhere, elsewhere, { ...ROW, target: [] }])).toEqual({
      ok: true,
      annotations: [],
      unknown: ['https://a.example/'],
      withoutPlace: 1,
    });
  });

  test('a row that is there twice is one annotation, as the later has it', async () => {
    const rows = [ROW, { ...ROW, text: '后来' }];
    const read = await fromHypothesis(JSON.stringify(rows), [EXPORTED.document]);
    expect(read.ok && read.annotations.map(noteOf)).toEqual(['后来']);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'notJson'],
    ['another file', '{"type":"x"}', 'notCollection'],
    ['an annotation without an id', JSON.stringify([{ ...ROW, id: undefined }]), 'notCollection'],
    ['a time that is none', JSON.stringify([{ ...ROW, created: 'gestern' }]), 'notCollection'],
    ['a note without end', JSON.stringify([{ ...ROW, text: '长'.repeat(1_000_001) }]), 'invalid'],
  ])('refuses %s', async (_, json, code) => {
    expect(await fromHypothesis(json, [EXPORTED.document])).toMatchObject({
      ok: false,
      errors: [{ code }],
    });
  });
});
