import { lastBefore } from '../../text/last-before.ts';
import type { Span } from '../../text/span.ts';
import { columnsOf, type Table } from './table.ts';

/** Tells the year of the heading (2025年目标) over the cell of a table of tasks that a span lies in. */
export function aimYears(tables: readonly Table[]): (span: Span) => number | undefined {
  const cells = tables
    .flatMap(datedCells)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  if (cells.length === 0) return () => undefined;
  return ({ start, end }) => {
    const cell = cells[lastBefore(cells, start)];
    return cell && end <= cell.end ? cell.year : undefined;
  };
}

interface DatedCell extends Span {
  year: number;
}

function datedCells(table: Table): DatedCell[] {
  return columnsOf(table, 'aim').flatMap(([at, { year }]) =>
    table.rows.flatMap(({ cells }) => {
      const cell = cells.get(at);
      return cell && year !== undefined ? [{ start: cell.start, end: cell.end, year }] : [];
    }),
  );
}
