import { lastBefore } from '../../text/last-before.ts';
import type { Span } from '../../text/span.ts';
import type { Table } from './table.ts';

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
      const role = table.columns[at]?.role;
      if (role !== 'task' && role !== 'nature') cells.push(cell);
    }
  }
  return cells;
}
