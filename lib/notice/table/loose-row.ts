import type { ColumnRole } from './column-role.ts';
import type { Column, TableCell } from './table.ts';

/** Columns of sentences, whose cells may have been broken into lines. */
const TOLD: ReadonlySet<ColumnRole> = new Set(['task', 'aim']);

const BODIES =
  /(?:[局委办厅部署院关会室心府区县市乡镇道司处团站所队社联行位门等协校馆业)]|管委会|责任人)[、,;]?$/u;
const TERM = /\d|[年月季]|长期|持续|及时/u;

/** What a cell of a column can say; asked only where cells are missing or too many. */
const MAY_SAY: Partial<Record<ColumnRole, (words: string) => boolean>> = {
  lead: isBodies,
  responsible: isBodies,
  participant: isBodies,
  due: (words) => words.length <= 40 && TERM.test(words),
};

function isBodies(words: string): boolean {
  return words.length <= 200 && !/[。!?]/u.test(words) && BODIES.test(words);
}

/** Whether every cell says what one of its column can; an empty one is often a dash. */
export function isPlausible(
  cells: ReadonlyMap<number, TableCell>,
  columns: readonly Column[],
): boolean {
  return [...cells].every(([at, { text }]) => {
    const may = MAY_SAY[columns[at]?.role ?? 'nature'];
    return may === undefined || may(text) || /^[—–\-/无]{1,2}$/u.test(text);
  });
}

/**
 * The cells of a row that has not one line for each column: those of sentences were broken into several, or empty ones
 * left none. `own` begins with the cell of `columns[first]`. Undefined where it cannot be told which is which.
 */
export function looseRow(
  own: readonly TableCell[],
  columns: readonly Column[],
  first: number,
): Map<number, TableCell> | undefined {
  const told = columns.flatMap(({ role }, at) => (TOLD.has(role) && at >= first ? [at] : []));
  const [firstTold, lastTold] = [told[0], told.at(-1)];
  if (firstTold === undefined || lastTold === undefined || told.length !== lastTold - firstTold + 1)
    return undefined;
  const cells = new Map(own.slice(0, firstTold - first).map((cell, at) => [first + at, cell]));
  const rest = own.slice(firstTold - first);
  const closing = closingCells(rest.slice(told.length), columns, lastTold + 1);
  if (!closing) return undefined;
  const sentences = rest.slice(0, rest.length - closing.taken);
  for (const [at, column] of told.entries()) {
    const until = at === told.length - 1 ? sentences.length : at + 1;
    const cell = joined(sentences.slice(at, until));
    if (!cell) return undefined;
    cells.set(column, cell);
  }
  for (const [column, cell] of closing.cells) cells.set(column, cell);
  return cells;
}

/** The cells after the sentences, read from the row's end: each goes to the next column that it can belong to. */
function closingCells(
  after: readonly TableCell[],
  columns: readonly Column[],
  from: number,
): { cells: Map<number, TableCell>; taken: number } | undefined {
  const cells = new Map<number, TableCell>();
  let taken = 0;
  for (let column = columns.length - 1; column >= from; column--) {
    const role = columns[column]?.role;
    const cell = after.at(-1 - taken);
    if (!role || !cell || !MAY_SAY[role]?.(cell.text)) continue;
    cells.set(column, cell);
    taken++;
  }
  const lead = columns.findIndex(({ role }, at) => at >= from && role === 'lead');
  const later = [...cells.keys()].filter((at) => at > lead && columns[at]?.role !== 'due');
  const [cell, earliest] = [cells.get(Math.min(...later)), Math.min(...later)];
  // One body alone is the lead's, where there is a column for it.
  if (lead >= 0 && cell && !cells.has(lead)) {
    cells.delete(earliest);
    cells.set(lead, cell);
  }
  return taken === 0 ? undefined : { cells, taken };
}

function joined(parts: readonly TableCell[]): TableCell | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, text: parts.map(({ text }) => text).join('') };
}
