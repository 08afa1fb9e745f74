import { lastBefore } from '../../text/last-before.ts';
import type { Span } from '../../text/span.ts';
import type { Structure } from '../structure.ts';
import { flattenedTables } from './flattened-tables.ts';
import { yearsOfMarks } from './footnotes.ts';
import { gridTables } from './grid-tables.ts';
import { pipedTables } from './piped-tables.ts';
import type { Table } from './table.ts';

/** The tables of a notice, in order: those with a grid, and where there is none those that lost it. */
export function tablesOf({ normal }: Structure, since: number | undefined): Table[] {
  const year = since ?? Number.NEGATIVE_INFINITY;
  const grids = gridTables(normal, year);
  const cells = normal.blocks.filter(({ kind }) => kind === 'cell');
  const piped = pipedTables(normal.text, year).filter((table) => !overlaps(table, cells));
  const flattened = flattenedTables(normal.text, year).filter(
    (table) => !overlaps(table, cells) && !overlaps(table, piped),
  );
  return [...grids, ...piped, ...flattened]
    .sort((a, b) => a.start - b.start)
    .map((table) => ({ ...table, markYears: yearsOfMarks(normal.text, table.start, table.end) }));
}

/** Whether a table shares characters with one of the others, which are in order and do not overlap. */
function overlaps(table: Table, others: readonly Span[]): boolean {
  const last = others[lastBefore(others, table.end - 1)];
  return last !== undefined && table.start < last.end;
}
