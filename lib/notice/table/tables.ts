import type { Structure } from '../structure.ts';
import { flattenedTables } from './flattened-tables.ts';
import { gridTables } from './grid-tables.ts';
import type { Table } from './table.ts';

/** The tables of a notice, in order: those with a grid, and where there is none those that lost it. */
export function tablesOf({ normal }: Structure, since: number | undefined): Table[] {
  const year = since ?? Number.NEGATIVE_INFINITY;
  const grids = gridTables(normal, year);
  const flattened = flattenedTables(normal.text, year).filter(
    (table) =>
      !normal.blocks.some(
        (block) => block.kind === 'cell' && block.start < table.end && table.start < block.end,
      ),
  );
  return [...grids, ...flattened].sort((a, b) => a.start - b.start);
}
