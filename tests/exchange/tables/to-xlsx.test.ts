import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { elementsIn, readXml, type XmlElement } from '../../../lib/exchange/refi-qda/xml-reader.ts';
import { annotationsTable } from '../../../lib/exchange/tables/annotations-table.ts';
import { ledgerTable } from '../../../lib/exchange/tables/ledger-table.ts';
import type { CellValue, Table } from '../../../lib/exchange/tables/table.ts';
import { targetsTable } from '../../../lib/exchange/tables/targets-table.ts';
import { toXlsx } from '../../../lib/exchange/tables/to-xlsx.ts';
import { EXPORTED } from '../notice-samples.ts';

/** The parts of a workbook by their paths. */
function partsOf(tables: readonly Table[]): Record<string, XmlElement> {
  const files = Object.entries(unzipSync(toXlsx(tables)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, readXml(strFromU8(bytes))]));
}

/** A cell as Excel takes it: a text, a number, or the day of a number that is shown as one. */
function read(cell: XmlElement): CellValue {
  const { t, s } = cell.attributes;
  if (t === 'inlineStr') {
    const text = elementsIn(cell, 't')[0]?.text ?? '';
    return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  const value = Number(elementsIn(cell, 'v')[0]?.text);
  if (s !== '1') return value;
  return { date: new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10) };
}

/** The cells of a sheet, those that are empty left out. */
function cellsOf(sheet: XmlElement | undefined): CellValue[][] {
  const rows = sheet ? elementsIn(sheet, 'row') : [];
  return rows.map((row) => elementsIn(row, 'c').map(read));
}

const oneRow = (...cells: CellValue[]) => {
  const head = cells.map((_, at) => `c${at}`);
  const parts = partsOf([{ name: 't', head, rows: [cells] }]);
  return cellsOf(parts['xl/worksheets/sheet1.xml'])[1];
};

describe('toXlsx', () => {
  test('holds ledger, targets and annotations, with dates that are dates and numbers that are numbers', () => {
    const tables = [ledgerTable, targetsTable, annotationsTable].map((make) =>
      make([EXPORTED], 'zh-CN'),
    );
    const parts = partsOf(tables);
    const names = elementsIn(parts['xl/workbook.xml'] as XmlElement, 'sheet');
    expect(names.map(({ attributes }) => attributes.name)).toEqual(['任务台账', '目标', '批注']);
    for (const [at, { head, rows }] of tables.entries()) {
      const filled = rows.map((row) => row.filter((value) => value !== undefined));
      expect(cellsOf(parts[`xl/worksheets/sheet${at + 1}.xml`])).toEqual([head, ...filled]);
    }
  });

  test('the head is frozen and every column has a filter', () => {
    const table = {
      name: 't',
      head: Array.from({ length: 28 }, (_, at) => `c${at}`),
      rows: [['x']],
    };
    const sheet = partsOf([table])['xl/worksheets/sheet1.xml'] as XmlElement;
    expect(elementsIn(sheet, 'pane')[0]?.attributes).toMatchObject({
      ySplit: '1',
      state: 'frozen',
    });
    expect(elementsIn(sheet, 'autoFilter')[0]?.attributes.ref).toBe('A1:AB2');
  });

  test('every part is named in the content types and reached by a relationship', () => {
    const parts = partsOf([
      { name: 'a', head: ['h'], rows: [] },
      { name: 'b', head: ['h'], rows: [] },
    ]);
    const types = elementsIn(parts['[Content_Types].xml'] as XmlElement, 'Override');
    const targets = elementsIn(parts['xl/_rels/workbook.xml.rels'] as XmlElement, 'Relationship');
    const named = types.map(({ attributes }) => attributes.PartName?.slice(1)).toSorted();
    const reached = targets.map(({ attributes }) => `xl/${attributes.Target}`);
    expect(named).toEqual(['xl/workbook.xml', ...reached].toSorted());
    expect(named.every((path) => path !== undefined && path in parts)).toBe(true);
  });

  test.each<[string, CellValue]>([
    ['a formula', '=1+1'],
    ['others', '+86'],
    ['and', '@SUM(A1)'],
    ['markup', '<b>&"\'</b>'],
    ['line breaks and spaces', ' 一\n\t二 '],
    ['emoji and rare characters', '😀𠮷'],
    ['what Excel would read as a carriage return', '_x000D_ _x005F_'],
    ['a number', -1.5],
    ['a small number', 1e-7],
    ['a leap day', { date: '2028-02-29' }],
    ['the first certain day', { date: '1900-03-01' }],
  ])('%s', (_, value) => {
    expect(oneRow(value)).toEqual([value]);
  });

  test.each<[string, CellValue, CellValue[]]>([
    ['a text longer than a cell', '云'.repeat(32_768), [`${'云'.repeat(32_766)}…`]],
    ['a day that Excel miscounts', { date: '1899-12-31' }, ['1899-12-31']],
    ['no number', Number.NaN, ['NaN']],
    ['an empty text', '', []],
    ['a control', 'a\u0000', ['a\ufffd']],
  ])('%s', (_, value, cells) => {
    expect(oneRow(value)).toEqual(cells);
  });

  test('the same tables give the same bytes', () => {
    const tables = [ledgerTable([EXPORTED], 'en')];
    expect(toXlsx(tables)).toEqual(toXlsx(tables));
  });

  test('a workbook of nothing is refused', () => {
    expect(() => toXlsx([])).toThrow(RangeError);
  });

  test('any text that XML can hold is read back', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(oneRow(text)).toEqual([text]);
      }),
    );
  });
});
