import { type MarkerKind, USUAL_NESTING } from '../vocabulary/marker-kinds.ts';
import type { Marker } from './marker.ts';

/**
 * The rank of each kind of marker in this text, topmost first: the usual one, but 第一条 stands below 一、 or above
 * it, whichever of the two does not begin anew under the other.
 */
export function nestingOrder(markers: readonly Marker[]): Map<MarkerKind, number> {
  const order = [...USUAL_NESTING];
  const firsts = (kind: MarkerKind) =>
    markers.filter(
      (marker) => marker.kind === kind && marker.number === 1 && marker.boundary === 'line',
    ).length;
  const articles = markers.filter((marker) => marker.kind === 'article').length;
  if (articles > 0 && firsts('numeral') > 1 && firsts('article') === 1) {
    order.splice(order.indexOf('article'), 1);
    order.splice(order.indexOf('numeral'), 0, 'article');
  } else if (articles > 0) {
    order.splice(order.indexOf('article'), 1);
    order.splice(order.indexOf('bracketNumeral'), 0, 'article');
  }
  return new Map(order.map((kind, rank) => [kind, rank]));
}

/** The level of each kind: one more than the deepest kind that holds it anywhere in the text. */
export function levelsOf(
  pairs: Iterable<readonly [parent: MarkerKind | undefined, child: MarkerKind]>,
  rank: ReadonlyMap<MarkerKind, number>,
): Map<MarkerKind, number> {
  const holders = new Map<MarkerKind, Set<MarkerKind>>();
  for (const [parent, child] of pairs) {
    const known = holders.get(child) ?? new Set();
    if (parent !== undefined) known.add(parent);
    holders.set(child, known);
  }
  const levels = new Map<MarkerKind, number>();
  const topmostFirst = [...holders.keys()].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  for (const kind of topmostFirst) {
    const above = [...(holders.get(kind) ?? [])].map((holder) => levels.get(holder) ?? 0);
    levels.set(kind, 1 + Math.max(0, ...above));
  }
  return levels;
}
