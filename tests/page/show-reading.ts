import type { PageReading } from '../../lib/page/read-page.ts';
import type { Block } from '../../lib/text/source-text.ts';

/**
 * A reading as a test writes it, one block a line: `# ` before a heading; before a cell its table, row and column
 * with spans (`0:1,2+2x1`: two rows, one column), `!` if it is a header; `/` for a line feed within a cell.
 */
export function showReading(reading: PageReading): string[] {
  return reading.blocks.map((block) => {
    const words = reading.text.slice(block.start, block.end).replaceAll('\n', '/');
    return `${prefixOf(block)}${words}`;
  });
}

function prefixOf({ kind, cell }: Block): string {
  if (kind === 'heading') return '# ';
  if (cell === undefined) return '';
  const { table, row, column, rowSpan, columnSpan, header } = cell;
  const spans = rowSpan === 1 && columnSpan === 1 ? '' : `+${rowSpan}x${columnSpan}`;
  return `${table}:${row},${column}${spans}${header ? '!' : ''} `;
}
