import type { MarkerKind } from '../vocabulary/marker-kinds.ts';
import type { Marker } from './marker.ts';

/** An accepted marker in its place. */
export interface Entry extends Marker {
  parent: Entry | undefined;
  /** Where all that stands under it ends. */
  extentEnd: number;
  /** The newest entry right under it. */
  newest: Entry | undefined;
}

/** Kinds that head parts of a text; the others number items and paragraphs. */
export const HEADING_KINDS: ReadonlySet<MarkerKind> = new Set([
  'part',
  'chapter',
  'section',
  'numeral',
  'bracketNumeral',
]);

/**
 * Puts each marker under the nearest one before it whose kind ranks higher; what stands under one ends where the
 * next of its own or a higher rank begins, or at `textEnd`.
 */
export function arrange(
  markers: readonly Marker[],
  rank: ReadonlyMap<MarkerKind, number>,
  textEnd: number,
): Entry[] {
  const open: Entry[] = [];
  const rankOf = (marker: Marker | undefined) => (marker ? (rank.get(marker.kind) ?? 0) : -1);
  const close = (end: number) => {
    const closed = open.pop();
    if (closed) closed.extentEnd = end;
  };
  return markers.map((marker) => {
    while (rankOf(open.at(-1)) >= rankOf(marker)) close(marker.start);
    if (isLost(open.at(-1)?.newest, marker)) close(marker.start);
    const parent = open.at(-1);
    const entry: Entry = { ...marker, parent, extentEnd: textEnd, newest: undefined };
    if (parent) parent.newest = entry;
    open.push(entry);
    return entry;
  });
}

/**
 * Where 第一节 follows 第二节 within one chapter, the source has lost a heading between them: it is no part of
 * that chapter. Items (1. 2. 1. 2.) do begin anew under one heading.
 */
function isLost(before: Entry | undefined, marker: Marker): boolean {
  return (
    HEADING_KINDS.has(marker.kind) && before?.kind === marker.kind && marker.number < before.number
  );
}
