/** A calendar date, `YYYY-MM-DD`: a date in a spreadsheet, not a text. */
export interface DateCell {
  date: string;
}

/** What a cell of a table holds; nothing where it is empty. */
export type CellValue = string | number | DateCell | undefined;

/** A table with a name and a head; each row has as many cells as the head. */
export interface Table {
  /** Without the characters a spreadsheet refuses in the name of a sheet: \ / ? * [ ] : */
  name: string;
  head: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

/** A column of a table: what it is called, and what stands in it for one record. */
export interface Column<T> {
  name: string;
  value(record: T): CellValue;
}

/** A table of records by its columns. */
export function tableOf<T>(
  name: string,
  columns: readonly Column<T>[],
  records: readonly T[],
): Table {
  return {
    name,
    head: columns.map((column) => column.name),
    rows: records.map((record) => columns.map(({ value }) => value(record))),
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * An ISO date as a cell. One that is only a year or a month stays text: a spreadsheet has no such date, and the first
 * of January would be made up.
 */
export function dateCell(iso: string | undefined): CellValue {
  if (iso === undefined) return undefined;
  const exists = DAY.test(iso) && !Number.isNaN(Date.parse(iso));
  return exists && new Date(iso).toISOString().startsWith(iso) ? { date: iso } : iso;
}
