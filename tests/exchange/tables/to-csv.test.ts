import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../lib/exchange/tables/table.ts';
import { toCsv } from '../../../lib/exchange/tables/to-csv.ts';
import { readCsv } from './csv-reader.ts';

const csvOf = (...cells: CellValue[]) => toCsv({ name: 't', head: ['h'], rows: [cells] });
const lineOf = (...cells: CellValue[]) => csvOf(...cells).slice('\ufeffh\r\n'.length, -2);

describe('toCsv', () => {
  test.each<[string, CellValue[], string]>([
    ['texts', ['云泽', 'a b'], '云泽,a b'],
    ['nothing', [undefined, ''], ','],
    ['numbers', [3000, -1.5, 1e21], '3000,-1.5,1e+21'],
    ['dates', [{ date: '2026-12-31' }], '2026-12-31'],
    ['a comma', ['甲,乙'], '"甲,乙"'],
    ['quotes', ['所谓"双随机"'], '"所谓""双随机"""'],
    ['line breaks', ['一\n二', '一\r\n二'], '"一\n二","一\n二"'],
    ['emoji', ['😀𠮷'], '😀𠮷'],
    ['full-width formulas', ['＝1+1'], "'＝1+1"],
    ['formulas', ['=1+1', '+86', '-1', '@a', '\t=1'], "'=1+1,'+86,'-1,'@a,'\t=1"],
    ['a formula with a comma', ['=HYPERLINK("x","y")'], `"'=HYPERLINK(""x"",""y"")"`],
    ['an equals sign within', ['a=b'], 'a=b'],
  ])('%s', (_, cells, line) => {
    expect(lineOf(...cells)).toBe(line);
  });

  test('begins with the mark by which Excel knows UTF-8, and is a head where there is no row', () => {
    expect(toCsv({ name: 't', head: ['文件', '条款'], rows: [] })).toBe('\ufeff文件,条款\r\n');
  });

  test('is read back as it was, whatever the texts are', () => {
    const anyText = fc.string({ unit: fc.constantFrom('云', ',', '"', '\n', ' ', 'a', '𠮷') });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (rows) => {
        const csv = toCsv({ name: 't', head: ['a', 'b'], rows });
        expect(readCsv(csv.slice(1))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
