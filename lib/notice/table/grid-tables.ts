import type { NormalText } from '../../text/normal-text.ts';
import type { Block, Cell } from '../../text/source-text.ts';
import { columnsFrom } from './header.ts';
import { type Column, type Row, type Table, type TableCell, withoutNothing } from './table.ts';

interface PlacedCell extends TableCell {
  cell: Cell;
}

/** How many rows from the top the header is looked for in: titles and unit lines may stand above it. */
const HEADER_WITHIN = 4;

/**
 * No table of a page is larger: HTML lets a cell span 65,534 rows and 1,000 columns (HTML Standard, 4.9.11). Blocks
 * made by hand may say anything; what lies farther out is no cell of a table.
 */
const MOST_ROWS = 65_535;
const MOST_COLUMNS = 65_535;
const WIDEST = 1000;

/** The tables that blocks of kind `cell` make. */
export function gridTables(normal: NormalText, since: number): Table[] {
  const byTable = new Map<number, PlacedCell[]>();
  for (const block of normal.blocks) {
    const placed = placedCell(block, normal.text);
    if (!placed) continue;
    const cells = byTable.get(placed.cell.table) ?? [];
    cells.push(placed);
    byTable.set(placed.cell.table, cells);
  }
  return [...byTable.values()].flatMap((cells) => tableOf(cells, since) ?? []);
}

function placedCell(block: Block, text: string): PlacedCell | undefined {
  if (block.kind !== 'cell' || !block.cell) return undefined;
  if (!isWithin(block.cell.row, MOST_ROWS) || !isWithin(block.cell.column, MOST_COLUMNS))
    return undefined;
  const raw = text.slice(block.start, block.end);
  const start = block.start + raw.length - raw.trimStart().length;
  return { start, end: start + raw.trim().length, text: raw.trim(), cell: block.cell };
}

const isWithin = (place: number, most: number) => place >= 0 && place < most;

function tableOf(cells: readonly PlacedCell[], since: number): Table | undefined {
  const rows = byRow(cells);
  for (const [first, own] of rows.entries()) {
    if (first >= HEADER_WITHIN) return undefined;
    const height = own.reduce((most, { cell }) => Math.max(most, Math.min(cell.rowSpan, 3)), 1);
    const headers = headersOf(rows.slice(first, first + height).flat());
    const columns = columnsFrom(headers, since);
    if (!columns) continue;
    const body = rows.slice(first + height).map((row) => rowOf(row, columns));
    return tableFrom(cells, columns, body);
  }
  return undefined;
}

function byRow(cells: readonly PlacedCell[]): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  for (const placed of cells) {
    rows[placed.cell.row] ??= [];
    rows[placed.cell.row]?.push(placed);
  }
  return Array.from(rows, (row) => row ?? []);
}

/** The innermost header cell of each column, with the words of those above it. */
function headersOf(cells: readonly PlacedCell[]): (TableCell | undefined)[] {
  const headers: (TableCell | undefined)[] = [];
  for (const placed of cells) {
    const { column, columnSpan } = placed.cell;
    for (let at = column; at < column + Math.min(columnSpan, WIDEST); at++) {
      const above = headers[at];
      const text = above ? `${above.text}${placed.text}` : placed.text;
      headers[at] = { start: placed.start, end: placed.end, text };
    }
  }
  return Array.from(headers, (header) => header);
}

function rowOf(row: readonly PlacedCell[], columns: readonly (Column | undefined)[]): Row {
  const cells = new Map<number, TableCell>();
  let number: string | undefined;
  for (const placed of row) {
    cells.set(placed.cell.column, placed);
    if (columns[placed.cell.column]?.role === 'number' && /^\d{1,3}$/u.test(placed.text))
      number = placed.text;
  }
  return { cells, ...(number === undefined ? {} : { number }) };
}

function tableFrom(
  cells: readonly PlacedCell[],
  columns: readonly (Column | undefined)[],
  rows: Row[],
): Table {
  const start = cells.reduce((least, cell) => Math.min(least, cell.start), Infinity);
  const end = cells.reduce((most, cell) => Math.max(most, cell.end), 0);
  return { start, end, columns: withoutNothing(columns, start), rows };
}
