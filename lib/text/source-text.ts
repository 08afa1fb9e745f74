import type { Span } from './span.ts';
import { cutsAt, stretches } from './stretches.ts';
import { withTabbedRows } from './tabbed-rows.ts';

/** Where a table cell stands; row and column count from 0 on the expanded grid. */
export interface Cell {
  table: number;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  header: boolean;
}

/** A paragraph, heading or table cell of the text. Blocks are in order and do not overlap. */
export interface Block extends Span {
  kind: 'paragraph' | 'heading' | 'cell';
  cell?: Cell;
}

/** What the page around a text says of it. */
export interface PageFacts {
  url?: string;
  /** The content of `<title>`. */
  title?: string;
  /** `<meta name content>`, names in lower case. */
  meta?: Record<string, string>;
  /** Short visible lines outside the article: its heading, info table, date line. */
  lines?: string[];
}

/** The canonical text of a document: what is read, parsed, annotated and exported. */
export interface SourceText {
  text: string;
  blocks: readonly Block[];
  page?: PageFacts;
}

const LINE_ENDS = cutsAt('\r\n');

/**
 * A bare string as a `SourceText`: one paragraph a line, blank lines left out; rows of cells between tabs are tables.
 */
export function sourceFromString(text: string): SourceText {
  const blocks: Block[] = [];
  for (const { start, end } of stretches(text, LINE_ENDS)) {
    if (text.slice(start, end).trim() !== '') blocks.push({ kind: 'paragraph', start, end });
  }
  return { text, blocks: withTabbedRows(text, blocks) };
}
