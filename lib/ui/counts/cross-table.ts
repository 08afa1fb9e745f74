/** A row or a column of a table of counts. */
export interface Heading {
  key: string;
  name: string;
}

/** How often things of a row and of a column met. */
export interface CrossTable {
  rows: readonly Heading[];
  columns: readonly Heading[];
  /** 0 where they never met. */
  count(row: string, column: string): number;
  /** What stands at the end of a row; a sum where things are counted once. */
  total(row: string): number;
}

/** Counting that goes on in instalments: it pauses after each document. */
export type Counting = Generator<undefined, CrossTable>;

/** Gathers counts one by one; rows and columns come in the order in which they are first named. */
export class CrossTally {
  readonly #rows = new Map<string, Heading>();
  readonly #columns = new Map<string, Heading>();
  readonly #counts = new Map<string, Map<string, number>>();

  row(key: string, name = key): this {
    if (!this.#rows.has(key)) this.#rows.set(key, { key, name });
    return this;
  }

  column(key: string, name = key): this {
    if (!this.#columns.has(key)) this.#columns.set(key, { key, name });
    return this;
  }

  add(row: string, column: string, count = 1): void {
    const counts = this.#counts.get(row) ?? new Map<string, number>();
    counts.set(column, (counts.get(column) ?? 0) + count);
    this.#counts.set(row, counts);
  }

  /** With the columns in an order. */
  columnsInOrder(compare: (a: Heading, b: Heading) => number): this {
    sort(this.#columns, compare);
    return this;
  }

  /** With the rows in an order. */
  rowsInOrder(compare: (a: Heading, b: Heading) => number): this {
    sort(this.#rows, compare);
    return this;
  }

  /** @param total of a row, if it is not the sum of its counts */
  table(total?: (row: string) => number): CrossTable {
    const sums = new Map(
      [...this.#counts].map(([row, counts]) => [
        row,
        [...counts.values()].reduce((sum, count) => sum + count, 0),
      ]),
    );
    return {
      rows: [...this.#rows.values()],
      columns: [...this.#columns.values()],
      count: (row, column) => this.#counts.get(row)?.get(column) ?? 0,
      total: total ?? ((row) => sums.get(row) ?? 0),
    };
  }
}

function sort(headings: Map<string, Heading>, compare: (a: Heading, b: Heading) => number): void {
  const sorted = [...headings].sort(([, a], [, b]) => compare(a, b));
  headings.clear();
  for (const [key, heading] of sorted) headings.set(key, heading);
}

/** The largest count in the table, by which the others are shaded; 0 for an empty one. */
export function largestIn({ rows, columns, count }: CrossTable): number {
  let most = 0;
  for (const row of rows)
    for (const column of columns) most = Math.max(most, count(row.key, column.key));
  return most;
}

/** What the rows are sorted by: a column's key, the total, or their names. */
export type RowOrder = { by: 'total' } | { by: 'name' } | { by: 'column'; key: string };

/** The rows in an order: the largest counts first, names from the first; what is equal stays as it was. */
export function sortedRows({ rows, count, total }: CrossTable, order: RowOrder): Heading[] {
  if (order.by === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const value = ({ key }: Heading) => (order.by === 'total' ? total(key) : count(key, order.key));
  return rows.toSorted((a, b) => value(b) - value(a));
}
