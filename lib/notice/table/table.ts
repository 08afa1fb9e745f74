import type { Span } from '../../text/span.ts';
import type { ColumnRole } from './column-role.ts';

export interface TableCell extends Span {
  text: string;
}

export interface Column {
  role: ColumnRole;
  /** The year that a column of values holds for. */
  year?: number;
  header: TableCell;
}

export interface Row {
  /** What its cell of the column 序号 says. */
  number?: string;
  /** Own cells by column; one that spans rows belongs to the first. */
  cells: ReadonlyMap<number, TableCell>;
}

/** A table with a header that says what its columns are. Spans are into the normal text. */
export interface Table extends Span {
  columns: readonly Column[];
  rows: readonly Row[];
  /** The years that its notes give to marks after values (*为2019年数). */
  markYears?: ReadonlyMap<string, number>;
}

/** Columns that say nothing keep their place as notes. */
export function withoutNothing(
  columns: readonly (Column | undefined)[],
  start: number,
): readonly Column[] {
  const nothing: Column = { role: 'nature', header: { start, end: start, text: '' } };
  return columns.map((column) => column ?? nothing);
}

/** The columns that play a role, with their numbers. */
export function columnsOf(table: Table, ...roles: ColumnRole[]): [number, Column][] {
  return [...table.columns.entries()].filter(([, column]) => roles.includes(column.role));
}
