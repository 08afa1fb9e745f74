import type { NormalText } from '../../text/normal-text.ts';
import type { Span } from '../../text/span.ts';
import type { Marker } from './marker.ts';

/** A 专栏 with all that stands in it. */
export interface Box {
  marker: Marker;
  extent: Span;
}

/** The heading of a box is short; running text that begins with 专栏 is none. */
const LONGEST_HEADING = 60;
/** A line of a flattened table. */
const LONGEST_CELL = 40;

/** The boxes of a text with their extents: their table where the page had one, else as far as the lines tell. */
export function findBoxes(normal: NormalText, markers: readonly Marker[]): Box[] {
  const heads = markers.filter((marker) => marker.kind === 'box' && isHeading(normal.text, marker));
  const known = new Map(markers.map((marker) => [marker.start, marker]));
  return heads.map((marker, i) => {
    const next = heads[i + 1]?.start ?? normal.text.length;
    const end = tableEnd(normal, marker.start) ?? linesEnd(normal.text, marker.after, known);
    return { marker, extent: { start: marker.start, end: Math.min(end, next) } };
  });
}

function isHeading(text: string, marker: Marker): boolean {
  return (
    marker.boundary === 'line' && lineEnd(text, marker.after) - marker.after <= LONGEST_HEADING
  );
}

/** The end of the table that the offset stands in. */
function tableEnd(normal: NormalText, offset: number): number | undefined {
  let at = blockAt(normal.blocks, offset);
  const table = normal.blocks[at]?.cell?.table;
  if (table === undefined) return undefined;
  while (normal.blocks[at + 1]?.cell?.table === table) at++;
  return normal.blocks[at]?.end;
}

/** The index of the last block that begins at or before an offset. */
function blockAt(blocks: NormalText['blocks'], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Without a table: items numbered from 1 and short lines as of a flattened table belong to the box, and the
 * paragraph right under its heading does; the next unnumbered paragraph or heading does not.
 */
function linesEnd(text: string, from: number, markers: ReadonlyMap<number, Marker>): number {
  let end = lineEnd(text, from);
  let line: Line = { text: '', marker: undefined, first: true };
  let item: Marker | undefined;
  while (end < text.length) {
    const start = end + 1 + (/^\s*/.exec(text.slice(end + 1, end + 9))?.[0].length ?? 0);
    const stop = lineEnd(text, start);
    line = { ...line, text: text.slice(start, stop), marker: markers.get(start) };
    if (line.text.trim() !== '') {
      if (!belongs(line, item)) break;
      item = line.marker ?? item;
      line.first = false;
    }
    end = stop;
  }
  return end;
}

interface Line {
  text: string;
  /** The marker it begins with. */
  marker: Marker | undefined;
  /** Nothing stands between it and the heading of the box. */
  first: boolean;
}

function belongs({ text, marker, first }: Line, item: Marker | undefined): boolean {
  if (marker !== undefined) return first ? isFirst(marker) : goesOn(marker, item);
  if (/^(?:注|备注|说明) ?:/.test(text)) return true;
  return first || (text.length <= LONGEST_CELL && !/[。;:]$/.test(text));
}

/** Right under the heading of a box even (一) is its own; later it is the next heading of the text. */
function isFirst(marker: Marker): boolean {
  return marker.number === 1 && (ITEM_KINDS.has(marker.kind) || marker.kind === 'bracketNumeral');
}

/** The items of a box count from 1, and a lower kind may count within them. */
function goesOn(marker: Marker, item: Marker | undefined): boolean {
  const next = marker.kind === item?.kind && marker.number === item.number + 1;
  return next || (marker.number === 1 && ITEM_KINDS.has(marker.kind));
}

const ITEM_KINDS: ReadonlySet<string> = new Set([
  'arabic',
  'bracketArabic',
  'halfBracketArabic',
  'circled',
]);

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
