import type { Cell } from '../text/source-text.ts';
import { attributeOf, childElementsOf, nameOf } from './unshadowed.ts';

/** A table's cells with their places on the expanded grid. */
export type TableGrid = ReadonlyMap<Element, Cell>;

interface Row {
  element: Element;
  inHead: boolean;
}

/** HTML § 4.9.11: spans beyond these are cut. */
const MOST_COLUMNS = 1000;

/**
 * The grid of a data table, or undefined for a table that only lays out the page: one column, a table inside it,
 * or said so by its role.
 *
 * @param table its number among the article's data tables, from 0
 */
export function gridOf(element: Element, table: number): TableGrid | undefined {
  const role = attributeOf(element, 'role');
  if (role === 'presentation' || role === 'none') return undefined;
  if (element.querySelector('table') !== null) return undefined;
  const rows = rowsOf(element);
  const grid = placeCells(rows, table);
  const width = Math.max(0, ...[...grid.values()].map((cell) => cell.column + cell.columnSpan));
  if (rows.length < 2 || width < 2) return undefined;
  if (![...grid.values()].some((cell) => cell.header)) markFirstRows(grid, rows.length, width);
  return grid;
}

function rowsOf(table: Element): Row[] {
  const rows: Row[] = [];
  for (const child of childElementsOf(table)) {
    const name = nameOf(child);
    if (name === 'tr') rows.push({ element: child, inHead: false });
    if (name !== 'thead' && name !== 'tbody' && name !== 'tfoot') continue;
    for (const row of childElementsOf(child)) {
      if (nameOf(row) === 'tr') rows.push({ element: row, inHead: name === 'thead' });
    }
  }
  return rows;
}

function placeCells(rows: readonly Row[], table: number): Map<Element, Cell> {
  const grid = new Map<Element, Cell>();
  /** By column, the first row in which it is free again. */
  const freeFrom: number[] = [];
  for (const [row, { element, inHead }] of rows.entries()) {
    let column = 0;
    for (const child of childElementsOf(element)) {
      const name = nameOf(child);
      if (name !== 'td' && name !== 'th') continue;
      while ((freeFrom[column] ?? 0) > row) column++;
      const columnSpan = spanOf(child, 'colspan', MOST_COLUMNS);
      const rowSpan = spanOf(child, 'rowspan', rows.length - row);
      freeFrom.fill(row + rowSpan, column, column + columnSpan);
      for (let c = freeFrom.length; c < column + columnSpan; c++) freeFrom[c] = row + rowSpan;
      grid.set(child, { table, row, column, rowSpan, columnSpan, header: inHead || name === 'th' });
      column += columnSpan;
    }
  }
  return grid;
}

/** `rowspan=0` means all rows that are left. */
function spanOf(cell: Element, attribute: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(attributeOf(cell, attribute) ?? '1', 10);
  if (attribute === 'rowspan' && span === 0) return most;
  return Math.min(most, span > 0 ? span : 1);
}

const VALUE = /^[\s≥≤><约+-]*\d[\d.,]*\s*\S{0,3}\s*$/;
const YEAR = /^\s*(?:19|20)\d\d\s*年?[末底]?\s*$/;
const LONGEST_HEADER = 40;

/**
 * Headers of a table that marks none with `<th>`: title rows as wide as the table, then the first row of names with
 * the rows its cells reach into; only where rows with values follow.
 */
function markFirstRows(grid: Map<Element, Cell>, height: number, width: number): void {
  const cells = [...grid];
  let top = 0;
  while (cells.some(([, cell]) => cell.row === top && cell.columnSpan === width)) top++;
  const bottom = Math.max(
    top + 1,
    ...cells.filter(([, cell]) => cell.row === top).map(([, cell]) => cell.row + cell.rowSpan),
  );
  if (bottom >= height) return;
  const words = (element: Element) => element.textContent ?? '';
  const isValue = (text: string) => VALUE.test(text) && !YEAR.test(text);
  const heads = cells.filter(([, cell]) => cell.row < bottom);
  const rest = cells.filter(([, cell]) => cell.row >= bottom);
  if (
    heads.some(
      ([element]) => isValue(words(element)) || words(element).trim().length > LONGEST_HEADER,
    )
  )
    return;
  if (!rest.some(([element]) => isValue(words(element)))) return;
  for (const [, cell] of heads) cell.header = true;
}
