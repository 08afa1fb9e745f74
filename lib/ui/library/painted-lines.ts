import type { Span } from '../../text/span.ts';
import type { MarkKind } from '../mark-kind.ts';

/** What is painted on a text. `focus` is the place that was asked for. */
export interface Paint extends Span {
  kind: MarkKind | 'focus';
  id: string;
}

/** Text without a border of a mark in it, and all marks that lie over it, the outermost first. */
export interface Piece extends Span {
  paints: readonly Paint[];
}

/** A line of the text, without its end. */
export interface PaintedLine extends Span {
  pieces: Piece[];
}

/** The lines of a text in pieces, as marks lie over them; marks may overlap, and reach over lines. Empty lines go. */
export function paintedLines(text: string, paints: readonly Paint[]): PaintedLine[] {
  const sorted = paints.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const lines: PaintedLine[] = [];
  let open: Paint[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    open = open.filter((paint) => paint.end > start);
    for (let paint = sorted[next]; paint && paint.start < end; paint = sorted[++next])
      open.push(paint);
    if (text.slice(start, end).trim() !== '')
      lines.push({ start, end, pieces: pieces({ start, end }, open) });
    start = end + 1;
  }
  return lines;
}

function pieces(line: Span, open: readonly Paint[]): Piece[] {
  const over = open.filter(({ start, end }) => start < line.end && end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of over) {
    cuts.add(Math.max(line.start, start));
    cuts.add(Math.min(line.end, end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? line.end;
    const here = over.filter((paint) => paint.start <= start && paint.end >= end);
    return {
      start,
      end,
      paints: here.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    };
  });
}

/** From the outside in: the wash lies under the lines. */
const ORDER: readonly Paint['kind'][] = ['annotation', 'focus', 'department', 'target', 'deadline'];
