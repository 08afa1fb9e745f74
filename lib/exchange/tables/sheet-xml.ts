import { xmlText } from '../refi-qda/xml-text.ts';
import { cellText } from './cell-text.ts';
import type { CellValue, Table } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Of `STYLES` in the workbook. */
const STYLE = { date: 1, head: 2, lines: 3 } as const;

/** In characters of the standard font; a Chinese one takes two. */
const NARROWEST = 12;
const WIDEST = 48;

/** A table as a worksheet: the head frozen, a filter on each column. */
export function sheetXml(table: Table): string {
  const { head, rows } = table;
  const lines = [
    head.map((name) => textCell(name, STYLE.head)),
    ...rows.map((row) => row.map(cell)),
  ];
  const data = lines.map((cells, at) => rowXml(cells, at + 1)).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths(head, rows)}</cols><sheetData>${data}</sheetData><autoFilter ref="${filterRange(table).replaceAll('$', '')}"/></worksheet>`
  );
}

/** What the filter of a sheet is about: head and rows, as `$A$1:$P$7`. */
export function filterRange({ head, rows }: Table): string {
  return `$A$1:$${columnName(head.length - 1)}$${rows.length + 1}`;
}

/** Each cell is the attributes and the content of its element. */
type CellXml = readonly [attributes: string, content: string] | undefined;

function rowXml(cells: readonly CellXml[], number: number): string {
  const xml = cells.map((one, at) => {
    if (one === undefined) return '';
    const [attributes, content] = one;
    return `<c r="${columnName(at)}${number}"${attributes}>${content}</c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

function cell(value: CellValue): CellXml {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? ['', `<v>${value}</v>`] : textCell(String(value));
  }
  if (typeof value === 'string') return textCell(value, value.includes('\n') ? STYLE.lines : 0);
  const serial = serialOf(value.date);
  if (serial === undefined) return textCell(value.date);
  return [` s="${STYLE.date}"`, `<v>${serial}</v>`];
}

/** In a text of Excel, `_x000D_` stands for a character (ECMA-376, 22.9.2.19): a like text has its line escaped. */
function textCell(text: string, style = 0): CellXml {
  const escaped = cellText(text).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return [
    ` t="inlineStr"${style === 0 ? '' : ` s="${style}"`}`,
    `<is><t xml:space="preserve">${xmlText(escaped)}</t></is>`,
  ];
}

const DAY = 86_400_000;

/** Before it, Excel counts a 29 February 1900 that never was. */
const FIRST_CERTAIN_DAY = '1900-03-01';

/** The number by which Excel knows a day; undefined for one it cannot have. */
function serialOf(date: string): number | undefined {
  if (date < FIRST_CERTAIN_DAY) return undefined;
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / DAY;
}

/** A to Z, AA, AB … from 0 on. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function widths(head: readonly string[], rows: Table['rows']): string {
  const widest = head.map((name, column) => {
    const texts = rows.slice(0, 200).map((row) => widthOf(row[column]));
    return Math.min(WIDEST, Math.max(NARROWEST, widthOf(name), ...texts));
  });
  return widest
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
}

function widthOf(value: CellValue): number {
  return typeof value === 'string' ? value.slice(0, WIDEST).length * 2 : 0;
}
