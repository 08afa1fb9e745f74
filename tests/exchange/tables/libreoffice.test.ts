import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportAs } from '../../../lib/exchange/export-formats.ts';
import { elementsIn, readXml, type XmlElement } from '../../../lib/exchange/refi-qda/xml-reader.ts';
import type { CellValue, Table } from '../../../lib/exchange/tables/table.ts';
import { toCsv } from '../../../lib/exchange/tables/to-csv.ts';
import { toXlsx } from '../../../lib/exchange/tables/to-xlsx.ts';
import { findProgram } from '../../browser/find-program.ts';
import { REVIEWED } from '../decided-samples.ts';

const office = findProgram('soffice');

if (office === undefined) {
  test('there is no LibreOffice on this machine: no spreadsheet was read back by it', () => {
    expect(office).toBeUndefined();
  });
} else describe('read back by LibreOffice', () => readBack(office));

interface Cell {
  /** ODF's type of value: `string`, `float`, `date`; empty cells have none. */
  type: string | undefined;
  value: string;
  formula: string | undefined;
}

type Sheets = Record<string, Cell[][]>;

function readBack(soffice: string) {
  let folder = '';
  let workbook: { sheets: Sheets; filters: string[] };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'policylens-office-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A file as LibreOffice has it once it is open, as its own flat XML. */
  const opened = (name: string, content: string | Uint8Array, filter: string[] = []) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const words = [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder];
    const done = spawnSync(soffice, [...words, file], { encoding: 'utf8', timeout: 100_000 });
    expect(done.status, done.stderr).toBe(0);
    const root = readXml(readFileSync(file.replace(/\.\w+$/, '.fods'), 'utf8'));
    const ranges = elementsIn(root, 'table:database-range').map(
      ({ attributes }) => `${attributes['table:target-range-address']}`,
    );
    return { sheets: sheetsIn(root), filters: ranges };
  };
  const asCsv = ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,2052,false,true'];

  describe('the workbook', () => {
    beforeAll(async () => {
      const options = { time: '2026-11-22T00:00:00.000Z', language: 'zh-CN', table: 'ledger' };
      const file = await exportAs('xlsx', [REVIEWED], options as Parameters<typeof exportAs>[2]);
      workbook = opened('ledger.xlsx', file);
    });

    test('has its sheets, each with a filter over all its rows', () => {
      expect(Object.keys(workbook.sheets)).toEqual(['任务台账', '目标', '批注']);
      expect(workbook.filters[0]).toMatch(/^任务台账\.A1:任务台账\.[A-Z]+5$/);
      expect(workbook.filters).toHaveLength(3);
    });

    test('days are dates and values are numbers', () => {
      expect(column(workbook.sheets.任务台账, '截止日期').map(typed)).toEqual([
        'date 2028-12-31',
        '',
        'date 2027-01-15',
        'date 2027-12-31',
      ]);
      expect(column(workbook.sheets.目标, '数值').map(typed)).toEqual(['float 3500', 'float 12.5']);
      expect(column(workbook.sheets.目标, '核对').map(typed)).toEqual([
        'string 已更正',
        'string 机器识别',
      ]);
    });
  });

  const hostile: readonly CellValue[] = [
    '=1+1',
    '+86 10 8888',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '=HYPERLINK("http://a.cn","看")',
    '甲,乙;"丙"',
    '第一行\n第二行',
    '😀𠮷',
    '长'.repeat(32_768),
    '_x000D_',
    '2026',
    '2026-02',
    '000123',
    '1e5',
    '3/4',
    'TRUE',
  ];
  const table: Table = { name: '坏', head: ['值'], rows: hostile.map((value) => [value]) };

  test('no text of a workbook is a formula, a number or a date', () => {
    const { sheets } = opened('hostile.xlsx', toXlsx([table]));
    const cells = column(sheets.坏, '值');
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.map(({ type }) => type)).toEqual(hostile.map(() => 'string'));
    const read = cells.map(({ value }) => value);
    expect(read.slice(0, 4)).toEqual(hostile.slice(0, 4));
    expect(read[12]).toBe('第一行\n第二行');
    expect(read[13]).toBe('😀𠮷');
    expect(read[14]).toBe(`${'长'.repeat(32_766)}…`);
    expect(read.slice(15)).toEqual(hostile.slice(15));
  });

  test('no text of a CSV is a formula, whatever it begins with', () => {
    const { sheets } = opened('hostile.csv', toCsv(table), asCsv);
    const cells = column(Object.values(sheets)[0], '值');
    expect(cells).toHaveLength(hostile.length);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    for (const { value } of cells.slice(0, 11)) expect(value).toMatch(/^'/);
    expect(cells[11]?.value).toBe('甲,乙;"丙"');
    expect(cells[12]?.value).toBe('第一行\n第二行');
  });

  test('a CSV has its days as dates and its values as numbers', async () => {
    const options = { time: '', language: 'zh-CN', table: 'targets' } as const;
    const csv = await exportAs('csv', [REVIEWED], options);
    const [sheet] = Object.values(opened('targets.csv', csv, asCsv).sheets);
    expect(column(sheet, '数值').map(typed)).toEqual(['float 3500', 'float 12.5']);
    expect(column(sheet, '截止日期').map(typed)).toEqual(['date 2028-12-31', 'date 2028-12-31']);
  });
}

const typed = ({ type, value }: Cell) => [type, value].filter(Boolean).join(' ');

function column([head = [], ...rows]: Cell[][] = [], name: string): Cell[] {
  const at = head.findIndex(({ value }) => value === name);
  return rows.map((row) => row[at] ?? { type: undefined, value: '', formula: undefined });
}

function sheetsIn(root: XmlElement): Sheets {
  const sheets = elementsIn(root, 'table:table').map((sheet) => {
    const rows = elementsIn(sheet, 'table:table-row').map((row) =>
      row.children.filter(({ name }) => name === 'table:table-cell').flatMap(cellsIn),
    );
    return [sheet.attributes['table:name'] ?? '', rows.filter((row) => row.length > 0)] as const;
  });
  return Object.fromEntries(sheets);
}

/** A cell; equal ones beside each other are one element. The empty rest of a row is nothing. */
function cellsIn(cell: XmlElement): Cell[] {
  const { attributes } = cell;
  const type = attributes['office:value-type'];
  const count = Number(attributes['table:number-columns-repeated'] ?? 1);
  if (type === undefined && count > 100) return [];
  const lines = elementsIn(cell, 'text:p').map(({ text }) => text);
  const exact = attributes['office:date-value'] ?? attributes['office:value'];
  const value = exact ?? lines.join('\n');
  return Array.from({ length: count }, () => ({
    type,
    value,
    formula: attributes['table:formula'],
  }));
}
