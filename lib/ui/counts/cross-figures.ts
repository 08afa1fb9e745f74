import type { FigureTable } from '../picture/figure-table.ts';
import { type CrossTable, sortedRows } from './cross-table.ts';

/** The counts as a table that leaves, the largest rows first; what never met is an empty cell. */
export function crossFigures(
  table: CrossTable,
  { name, of, totalName }: { name: string; of: string; totalName: string },
): FigureTable {
  return {
    name,
    head: [of, totalName, ...table.columns.map((column) => column.name)],
    rows: sortedRows(table, { by: 'total' }).map((row) => [
      row.name,
      table.total(row.key),
      ...table.columns.map(({ key }) => table.count(row.key, key) || undefined),
    ]),
  };
}
