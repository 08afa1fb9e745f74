import type { Span } from '../../text/span.ts';
import { columnsFrom } from './header.ts';
import { type Column, type Row, type Table, type TableCell, withoutNothing } from './table.ts';

/** A header has as many cells at least; with fewer a bar parts something else. */
const FEWEST_COLUMNS = 3;

/**
 * Tables whose rows are lines of cells between `|` or tabs. The first line whose cells are headers makes the columns;
 * the lines after it are rows for as long as they have as many cells.
 */
export function pipedTables(text: string, since: number): Table[] {
  if (!(text.includes('|') || text.includes('\t')) || !/指标|单位|部门/u.test(text)) return [];
  const tables: Table[] = [];
  const lines = [...text.matchAll(/[^\n]+/gu)]
    .filter((line) => /[|\t]/u.test(line[0]))
    .map((line) => cellsOf(line));
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at] ?? [];
    const columns = head.length >= FEWEST_COLUMNS ? columnsFrom(head, since) : undefined;
    if (!columns) continue;
    const body: TableCell[][] = [];
    while (follows(text, lines[at], lines[at + 1])) body.push(lines[++at] ?? []);
    const table = tableOf(head, columns, body);
    if (table) tables.push(table);
  }
  return tables;
}

/** The cells of a line, empty ones too; bars at its ends part nothing. */
function cellsOf(line: RegExpExecArray): TableCell[] {
  const cells: TableCell[] = [];
  let from = 0;
  for (const part of line[0].split(/[|\t]/u)) {
    const words = part.trim();
    const start = line.index + from + part.length - part.trimStart().length;
    cells.push({ start, end: start + words.length, text: words });
    from += part.length + 1;
  }
  const outer = (cell: TableCell | undefined) => cell?.text === '';
  return cells.slice(outer(cells[0]) ? 1 : 0, outer(cells.at(-1)) ? -1 : undefined);
}

/** Whether a line of cells stands right under another and has as many. */
function follows(
  text: string,
  above: readonly TableCell[] | undefined,
  line: readonly TableCell[] | undefined,
): boolean {
  const [last, first] = [above?.at(-1), line?.[0]];
  if (!last || !first || above?.length !== line?.length) return false;
  return (text.slice(last.end, first.start).match(/\n/gu) ?? []).length === 1;
}

function tableOf(
  head: readonly TableCell[],
  columns: readonly (Column | undefined)[],
  body: readonly (readonly TableCell[])[],
): Table | undefined {
  const span: Span = { start: head[0]?.start ?? 0, end: (body.at(-1) ?? head).at(-1)?.end ?? 0 };
  if (body.length === 0) return undefined;
  const numbered = columns.findIndex((column) => column?.role === 'number');
  const rows = body.map((line): Row => {
    const number = line[numbered]?.text ?? '';
    const cells = new Map([...line.entries()].filter(([, cell]) => cell.text !== ''));
    return { cells, ...(/^\d{1,3}$/u.test(number) && { number }) };
  });
  return { ...span, columns: withoutNothing(columns, span.start), rows };
}
