import { cutsAt, stretches } from '../../text/stretches.ts';
import { type ColumnRole, columnRole, headerYear } from './column-role.ts';
import { columnsFrom } from './header.ts';
import { isPlausible, looseRow } from './loose-row.ts';
import type { Column, Row, Table, TableCell } from './table.ts';

/** How many cells of spanning categories may stand between two rows. */
const BETWEEN_ROWS = 4;
/** The longest cell of a column; one that tells of a task holds sentences, one of bodies a list. */
const LONGEST_CELL = 60;
const LONGER_CELLS: Partial<Record<ColumnRole, number>> = {
  task: 600,
  aim: 600,
  nature: 200,
  lead: 200,
  responsible: 200,
  participant: 200,
};
const LONGEST_HEADER = 14;

/** A value, and what tables print where there is none. */
const VALUE = /^(?:[≥≤<>约达到增长以上]*\s?\[?\d|[—–-]{1,2}$|\/$|完成|全覆盖)/u;

/**
 * Tables that lost their grid: one cell a line, or cells between `|` or tabs. A run of words that are headers makes
 * the columns; rows are then read off in their order.
 */
export function flattenedTables(text: string, since: number): Table[] {
  if (!/指标|责任单位|牵头单位/u.test(text)) return [];
  const tables: Table[] = [];
  const cells = cellsOf(text);
  for (let at = 0; at < cells.length; at++) {
    const header = headerAt(cells, at, since);
    if (!header) continue;
    const rows = rowsAfter(cells, at + header.length, header);
    const last = rows.at(-1);
    if (!last) continue;
    const end = Math.max(...[...last.cells.values()].map((cell) => cell.end));
    tables.push({ start: cells[at]?.start ?? 0, end, columns: header, rows });
    while ((cells[at + 1]?.start ?? text.length) < end) at++;
  }
  return tables;
}

const CELL_ENDS = cutsAt('\n|\t');

function cellsOf(text: string): TableCell[] {
  const cells: TableCell[] = [];
  for (const stretch of stretches(text, CELL_ENDS)) {
    const printed = text.slice(stretch.start, stretch.end);
    const words = printed.trim();
    if (words === '') continue;
    const start = stretch.end - printed.trimStart().length;
    cells.push({ start, end: start + words.length, text: words });
  }
  return cells;
}

function headerAt(cells: readonly TableCell[], at: number, since: number): Column[] | undefined {
  if ((cells[at]?.text.length ?? 0) > LONGEST_HEADER) return undefined;
  const run: TableCell[] = [];
  for (let next = at; next < cells.length && run.length < 14; next++) {
    const cell = cells[next];
    if (!cell || cell.text.length > LONGEST_HEADER) break;
    if (columnRole(cell.text) === undefined && !/^20\d{2}年?$/u.test(cell.text)) break;
    if (headerYear(cell.text) === undefined && run.some((other) => other.text === cell.text)) break;
    run.push(cell);
  }
  if (run.length < 3) return undefined;
  const columns = columnsFrom(run, since);
  return columns?.every((column) => column !== undefined) ? columns : undefined;
}

function rowsAfter(cells: readonly TableCell[], from: number, columns: readonly Column[]): Row[] {
  const numbered = columns.findIndex((column) => column.role === 'number');
  return numbered >= 0
    ? numberedRows(cells, from, columns, numbered)
    : plainRows(cells, from, columns);
}

/** Rows begin with 1, 2, 3 …; cells of columns before the number span rows and are passed over. */
function numberedRows(
  cells: readonly TableCell[],
  from: number,
  columns: readonly Column[],
  numbered: number,
): Row[] {
  const rows: Row[] = [];
  const width = columns.length - numbered;
  let at = from;
  for (let number = firstNumber(cells, from); ; number++) {
    const next = cells
      .slice(at, at + BETWEEN_ROWS + 1)
      .findIndex((cell) => cell.text === String(number));
    if (next < 0) return rows;
    const own = cells.slice(at + next, at + next + width);
    const whole = rowFrom(own, columns, numbered);
    const length = whole ? own.length : 0;
    const sure = whole && isPlausible(whole.cells, columns) ? length : 0;
    const loose = rowUpTo(cells, at + next, sure, number + 1);
    const row = loose ? looseRow(withoutCategories(loose), columns, numbered) : undefined;
    if (!row && !whole) return rows;
    rows.push({ cells: row ?? whole?.cells ?? new Map(), number: String(number) });
    at += next + (row && loose ? loose.length : length);
  }
}

/** The number of the first row: of a part of a longer list it is another than 1. */
function firstNumber(cells: readonly TableCell[], from: number): number {
  const near = cells.slice(from, from + BETWEEN_ROWS + 1);
  return Number(near.find(({ text }) => /^[1-9]\d{0,2}$/u.test(text))?.text ?? 1);
}

/** A row has no more cells, though its sentences be broken into lines. */
const MOST_LINES = 40;

/** The cells up to the next number, where that does not stand right after so many. */
function rowUpTo(
  cells: readonly TableCell[],
  from: number,
  length: number,
  number: number,
): TableCell[] | undefined {
  const isNext = (cell: TableCell) => cell.text === String(number);
  if (length > 0 && cells.slice(from + length, from + length + BETWEEN_ROWS + 1).some(isNext))
    return undefined;
  const to = cells.slice(from + 2, from + MOST_LINES).findIndex(isNext);
  return to < 0 ? undefined : cells.slice(from, from + 2 + to);
}

/** 二、强化保护 between two rows heads the next. */
function withoutCategories(row: readonly TableCell[]): readonly TableCell[] {
  let end = row.length;
  while (
    end > 2 &&
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/u.test(
      row[end - 1]?.text ?? '',
    )
  )
    end--;
  return row.slice(0, end);
}

/** Rows of a fixed number of cells; where the first column spans rows it is missing from the others. */
function plainRows(cells: readonly TableCell[], from: number, columns: readonly Column[]): Row[] {
  const rows: Row[] = [];
  let at = from;
  let passed = 0;
  while (passed <= BETWEEN_ROWS && at < cells.length) {
    const whole = rowFrom(cells.slice(at, at + columns.length), columns, 0);
    const short = whole ? undefined : rowFrom(cells.slice(at, at + columns.length - 1), columns, 1);
    const row = whole ?? short;
    if (row) rows.push(row);
    at += whole ? columns.length : short ? columns.length - 1 : 1;
    passed = row ? 0 : passed + 1;
  }
  return rows;
}

function rowFrom(
  own: readonly TableCell[],
  columns: readonly Column[],
  first: number,
): Row | undefined {
  const cells = new Map<number, TableCell>();
  for (const [at, cell] of own.entries()) {
    const column = columns[first + at];
    if (!column || !fits(cell.text, column)) return undefined;
    cells.set(first + at, cell);
  }
  return own.length === columns.length - first ? { cells } : undefined;
}

function fits(words: string, { role }: Column): boolean {
  if (words.length > (LONGER_CELLS[role] ?? LONGEST_CELL)) return false;
  if (role === 'target' || role === 'baseline') return VALUE.test(words) && words.length <= 24;
  if (role === 'indicator') return /\p{Script=Han}{2}/u.test(words);
  return role !== 'unit' || words.length <= 8;
}
