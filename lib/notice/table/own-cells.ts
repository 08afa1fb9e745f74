import { lastBefore } from '../../text/last-before.ts';
import type { Span } from '../../text/span.ts';
import type { ColumnRole } from './column-role.ts';
import type { Table } from './table.ts';

/** Columns whose cells are sentences. */
const TOLD: ReadonlySet<ColumnRole | undefined> = new Set(['task', 'aim', 'nature']);

/**
 * Tells whether a span lies in a cell that the tables' own rules read; those are not read again as sentences. Cells
 * of tasks and notes are.
 */
export function ownCells(tables: readonly Table[]): (span: Span) => boolean {
  const cells = tables.flatMap(cellsReadBy).sort((a, b) => a.start - b.start);
  if (cells.length === 0) return () => false;
  let farthest = 0;
  const reach = cells.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => (reach[lastBefore(cells, start)] ?? 0) >= end;
}

function cellsReadBy(table: Table): Span[] {
  const cells: Span[] = table.columns.map(({ header }) => header);
  for (const row of table.rows) {
    for (const [at, cell] of row.cells) {
      if (!TOLD.has(table.columns[at]?.role)) cells.push(cell);
    }
  }
  return cells;
}
