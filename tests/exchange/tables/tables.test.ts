import { describe, expect, test } from 'vitest';
import { annotationsTable } from '../../../lib/exchange/tables/annotations-table.ts';
import { COLUMN_NAMES } from '../../../lib/exchange/tables/column-names.ts';
import { ledgerTable } from '../../../lib/exchange/tables/ledger-table.ts';
import { dateCell, type Table } from '../../../lib/exchange/tables/table.ts';
import { targetsTable } from '../../../lib/exchange/tables/targets-table.ts';
import { EXPORTED, exportedFrom, TEXT } from '../notice-samples.ts';

/** Some columns of a table, row by row. */
function columnsOf({ head, rows }: Table, ...names: string[]) {
  return rows.map((row) => names.map((name) => row[head.indexOf(name)]));
}

describe('ledgerTable', () => {
  test('has a row for each clause, department and deadline, with dates that are dates', () => {
    const table = ledgerTable([EXPORTED], 'zh-CN');
    expect(columnsOf(table, '条款', '单位', '职责', '截止日期', '时限原文', '期限')).toEqual([
      ['一', undefined, undefined, { date: '2028-12-31' }, '到2028年底', undefined],
      ['二/(一)', '市知识产权局', '牵头', undefined, '每季度', 'P3M'],
      ['二/(一)', '市知识产权局', '牵头', { date: '2026-12-31' }, '2026年12月31日前', undefined],
      ['二/(一)', '市财政局', '配合', undefined, '每季度', 'P3M'],
      ['二/(一)', '市财政局', '配合', { date: '2026-12-31' }, '2026年12月31日前', undefined],
      ['二/(二)', '市公安局', '责任', { date: '2027-12-31' }, '2027年', undefined],
    ]);
  });

  test('says which notice a row is from', () => {
    const [row] = columnsOf(ledgerTable([EXPORTED], 'en'), 'Title', 'Document number');
    expect(row).toEqual([EXPORTED.document.title, '云政办发〔2026〕7号']);
  });

  test('of no notice is a head', () => {
    expect(ledgerTable([], 'zh-CN')).toMatchObject({ name: '任务台账', rows: [] });
  });
});

describe('targetsTable', () => {
  test('has numbers for values', () => {
    const table = targetsTable([EXPORTED], 'zh-CN');
    expect(columnsOf(table, '指标', '比较', '数值', '单位', '截止日期')).toEqual([
      ['有效发明专利拥有量', '>=', 3000, '件', { date: '2028-12-31' }],
      ['每万人口高价值发明专利拥有量', '>=', 12.5, '件', { date: '2028-12-31' }],
    ]);
  });

  test('has offsets into the text', () => {
    for (const [start, end, quote] of columnsOf(
      targetsTable([EXPORTED], 'zh-CN'),
      '起',
      '止',
      '原文',
    ))
      expect(TEXT.slice(Number(start), Number(end))).toBe(quote);
  });
});

describe('annotationsTable', () => {
  test('has a row for each annotation that was not deleted', () => {
    const table = annotationsTable([EXPORTED], 'zh-CN');
    expect(columnsOf(table, '条款', '原文', '标签', '批注')).toEqual([
      ['一', '有效发明专利拥有量', '创造\n指标', '基数, "核对"\n再看'],
      ['二/(二)', '加强保护', '保护', undefined],
      ['二/(二)', '市公安局', undefined, undefined],
    ]);
    for (const [start, end, quote] of columnsOf(table, '起', '止', '原文'))
      expect(TEXT.slice(Number(start), Number(end))).toBe(quote);
  });
});

test('a notice without a title is called by its number, or 无题文件', () => {
  const nameless = exportedFrom('一、任务\n由市公安局于2027年底前完成。');
  const titles = (from: typeof nameless) => columnsOf(ledgerTable([from], 'zh-CN'), '文件')[0];
  expect(titles({ ...nameless, notice: { ...nameless.notice, metadata: {} } })).toEqual([
    '无题文件',
  ]);
  const numbered = { ...nameless.document, title: ' ', documentNumber: '云政发〔2026〕7号' };
  expect(titles({ ...nameless, document: numbered })).toEqual(['云政发〔2026〕7号']);
});

test.each<[string | undefined, ReturnType<typeof dateCell>]>([
  ['2026-12-31', { date: '2026-12-31' }],
  ['2026', '2026'],
  ['2026-12', '2026-12'],
  ['2026-02-30', '2026-02-30'],
  ['不定', '不定'],
  [undefined, undefined],
])('the date %s as a cell', (iso, cell) => {
  expect(dateCell(iso)).toEqual(cell);
});

test('both languages name every column, and no two of a table alike', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    for (const table of [ledgerTable, targetsTable, annotationsTable]) {
      const { head, name } = table([EXPORTED], language);
      expect(new Set(head).size).toBe(head.length);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
    expect(Object.keys(COLUMN_NAMES[language])).toEqual(Object.keys(COLUMN_NAMES.en));
  }
});
