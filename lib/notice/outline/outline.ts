import type { NormalText } from '../../text/normal-text.ts';
import type { Span } from '../../text/span.ts';
import type { OutlineNode } from '../notice.ts';
import type { MarkerKind } from '../vocabulary/marker-kinds.ts';
import { arrange, type Entry, HEADING_KINDS } from './arrange.ts';
import { type Box, findBoxes } from './box.ts';
import { contentsSpan } from './contents.ts';
import { headingAfter } from './heading.ts';
import { findMarkers, type Marker } from './marker.ts';
import { levelsOf, nestingOrder } from './nesting.ts';
import { ownedLists } from './owned-lists.ts';
import { acceptSequences } from './sequence.ts';

/**
 * The numbered structure of a notice, in order, with offsets into the normal text: headings and numbered
 * paragraphs, not the lines of a table of contents. Markers are found anywhere in a line, since some sources have
 * the whole notice in one.
 */
export function readOutline(normal: NormalText): OutlineNode[] {
  const { text } = normal;
  const found = findMarkers(text);
  const contents = contentsSpan(text, found);
  const markers = outside(contents ? outside(found, [contents]) : found, ownedLists(text));
  const boxes = findBoxes(normal, markers);
  const rank = nestingOrder(markers);
  const body = outside(
    markers,
    boxes.map((box) => box.extent),
  ).filter(({ kind }) => kind !== 'box');
  const main = arrange(acceptSequences(body), rank, text.length);
  const boxed = boxes.map((box) => arrangeBox(box, within(markers, box.extent), rank, main));
  const all = [...main, ...boxed.flat()].sort((a, b) => a.start - b.start);
  const levels = levelsOf(
    all.map((entry) => [entry.parent?.kind, entry.kind] as const),
    rank,
  );
  return all.map((entry) => ({
    marker: entry.printed,
    level: levels.get(entry.kind) ?? 1,
    start: entry.start,
    end: entry.extentEnd,
    heading: headingAfter(text, entry.after),
    clause: clauseOf(entry),
  }));
}

/** A box and its items, the first of which is its own marker; it stands in the innermost heading around it. */
function arrangeBox(
  box: Box,
  [, ...items]: readonly Marker[],
  rank: ReadonlyMap<MarkerKind, number>,
  main: readonly Entry[],
): Entry[] {
  const { start, end } = box.extent;
  const holder = main.findLast(
    (entry) => HEADING_KINDS.has(entry.kind) && entry.start < start && start < entry.extentEnd,
  );
  const head: Entry = {
    ...box.marker,
    parent: holder,
    extentEnd: end,
    newest: undefined,
  };
  const inside = arrange(acceptSequences(items), rank, end);
  for (const entry of inside) entry.parent ??= head;
  return [head, ...inside];
}

/** The address of an entry: markers from its root down; a box is a root of its own. */
function clauseOf(entry: Entry): string {
  return entry.parent === undefined || entry.kind === 'box'
    ? entry.printed
    : `${clauseOf(entry.parent)}/${entry.printed}`;
}

/** The markers that stand in none of the spans; both are in order, and the spans do not overlap. */
function outside(markers: readonly Marker[], spans: readonly Span[]): Marker[] {
  let next = 0;
  return markers.filter((marker) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= marker.start) next++;
    const span = spans[next];
    return span === undefined || marker.start < span.start;
  });
}

/** The markers from a span's first to its last. */
function within(markers: readonly Marker[], { start, end }: Span): Marker[] {
  return markers.slice(indexFrom(markers, start), indexFrom(markers, end));
}

/** The index of the first marker at or after an offset. */
function indexFrom(markers: readonly Marker[], offset: number): number {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
