import type { Block } from './source-text.ts';

/** A line with fewer cells is one of words with a gap (发文机关 → 成文日期). */
const FEWEST_COLUMNS = 3;

/**
 * The lines of a text with tables pasted out of a spreadsheet or a page told apart: lines after each other with as
 * many cells between tabs, three or more, become cells, the first line the header. Empty cells are no blocks.
 * `lines` are paragraphs in order; those that make no table are given back as they are.
 */
export function withTabbedRows(text: string, lines: readonly Block[]): Block[] {
  if (!text.includes('\t')) return [...lines];
  const blocks: Block[] = [];
  let table = 0;
  for (const rows of runsOfOneWidth(text, lines)) {
    if (rows.length < 2) blocks.push(...rows);
    else {
      for (const [row, line] of rows.entries()) blocks.push(...cellsOf(text, line, table, row));
      table++;
    }
  }
  return blocks;
}

/** The lines in runs: rows of one table together, every other line alone. */
function runsOfOneWidth(text: string, lines: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let before = 1;
  for (const line of lines) {
    const width = text.slice(line.start, line.end).split('\t').length;
    if (width >= FEWEST_COLUMNS && width === before) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = width;
  }
  return runs;
}

function cellsOf(text: string, line: Block, table: number, row: number): Block[] {
  const cells: Block[] = [];
  let start = line.start;
  for (const [column, words] of text.slice(line.start, line.end).split('\t').entries()) {
    const cell = { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 };
    if (words.trim() !== '') cells.push({ kind: 'cell', start, end: start + words.length, cell });
    start += words.length + 1;
  }
  return cells;
}
