/** What a cell of a table of figures holds; a calendar date is a date in a spreadsheet. */
export type FigureCell = string | number | { date: string } | undefined;

/** A table that leaves as CSV: its name becomes that of the file. */
export interface FigureTable {
  name: string;
  head: readonly string[];
  rows: readonly (readonly FigureCell[])[];
}
