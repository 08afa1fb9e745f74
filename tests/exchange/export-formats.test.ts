import { describe, expect, test } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../lib/exchange/export-file-types.ts';
import { type ExportOptions, exportAs } from '../../lib/exchange/export-formats.ts';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { EXPORTED, exportedFrom } from './notice-samples.ts';

const OPTIONS: ExportOptions = {
  time: '2026-11-22T00:00:00.000Z',
  language: 'zh-CN',
  table: 'ledger',
};

describe.each(EXPORT_FORMAT_NAMES)('%s', (format) => {
  test.each([
    ['a notice', [EXPORTED]],
    ['an empty selection', []],
    ['a document without a title', [exportedFrom('')]],
    ['a text of nothing but broken characters', [exportedFrom('\u0000\ud800一、\ud842\uffff')]],
    ['a long text', [exportedFrom(`一、任务\n${'由市公安局于2027年底前完成，'.repeat(3000)}。`)]],
  ])('is written for %s', async (_, notices) => {
    const file = await exportAs(format, notices, OPTIONS);
    expect(file).not.toBeUndefined();
    // The same content gives the same file.
    expect(await exportAs(format, notices, OPTIONS)).toEqual(file);
  });
});

test('JSON-LD comes back whole, tombstones too', async () => {
  const json = await exportAs('jsonld', [EXPORTED], OPTIONS);
  const { document, annotations } = EXPORTED;
  expect(fromJsonLd(String(json))).toEqual({ ok: true, documents: [document], annotations });
});
