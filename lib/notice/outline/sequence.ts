import type { MarkerKind } from '../vocabulary/marker-kinds.ts';
import type { Marker } from './marker.ts';

/** So many markers on, the second of a numbering is looked for. */
const LOOK_AHEAD = 60;
/** The words of a heading that the first of its parts can follow without a space. */
const LONGEST_HEADING = 30;

/**
 * Of what looks like markers, those that number something. At the beginning of a line all do. Within a line, one
 * counts if it goes on with a numbering of its kind, or begins one that goes on later: a text in one line is read
 * by this alone.
 */
export function acceptSequences(markers: readonly Marker[]): Marker[] {
  const last = new Map<MarkerKind, number>();
  const accepted: Marker[] = [];
  markers.forEach((marker, i) => {
    if (!counts(marker, last.get(marker.kind), accepted.at(-1), () => hasSecond(markers, i)))
      return;
    accepted.push(marker);
    last.set(marker.kind, marker.number);
  });
  return accepted;
}

function counts(
  marker: Marker,
  before: number | undefined,
  above: Marker | undefined,
  goesOnLater: () => boolean,
): boolean {
  if (marker.boundary === 'line') return true;
  if (marker.boundary === 'glued') return isGluedToHeading(marker, above) && goesOnLater();
  if (marker.number === 1) return goesOnLater();
  return before !== undefined && marker.number === before + 1;
}

/** 二、主要行动(一)加强… : the first of a numbering right after the words of the heading above. */
function isGluedToHeading(marker: Marker, above: Marker | undefined): boolean {
  return (
    marker.kind === 'bracketNumeral' &&
    marker.number === 1 &&
    above?.kind === 'numeral' &&
    marker.start - above.after <= LONGEST_HEADING
  );
}

/** Whether the numbering that begins at `index` comes to its second. */
function hasSecond(markers: readonly Marker[], index: number): boolean {
  const first = markers[index];
  const end = Math.min(markers.length, index + 1 + LOOK_AHEAD);
  for (let i = index + 1; i < end; i++) {
    const later = markers[i];
    if (later?.kind === first?.kind && later?.boundary !== 'glued') return later?.number === 2;
  }
  return false;
}
