import type { Anchored } from '../anchoring/anchored.ts';
import type { Annotation, Passage } from './annotation.ts';
import { passagesOf } from './passages.ts';

/** Where passages stand in the text as it is now, by their `placeKey`. */
export type Places = Readonly<Record<string, Anchored>>;

/** A passage and where it stands; undefined where that is not known yet. */
export interface PlacedPassage {
  /** See `placeKey`. */
  key: string;
  passage: Passage;
  place: Anchored | undefined;
}

/**
 * A passage that a copy of the annotation has too stands for itself in each: two ids, or the one of a first passage.
 */
export function placeKey({ id }: Pick<Annotation, 'id'>, passage: Pick<Passage, 'id'>): string {
  return passage.id === id ? id : `${id} ${passage.id}`;
}

/** The id of the annotation that a key of a place is of. */
export function annotationIdIn(key: string): string {
  return key.split(' ', 1)[0] ?? key;
}

/** The id of the passage that a key of a place is of. */
export function passageIdIn(key: string): string {
  return key.split(' ', 2)[1] ?? key;
}

/** The passages of an annotation as they stand in the text; those that stand nowhere in it last. */
export function placedPassages(annotation: Annotation, places: Places): PlacedPassage[] {
  const placed = passagesOf(annotation).map((passage): PlacedPassage => {
    const key = placeKey(annotation, passage);
    return { key, passage, place: places[key] };
  });
  return placed.sort((a, b) => startOf(a) - startOf(b));
}

/** Where it stands, or stood when that is not known yet. */
function startOf({ place, passage }: PlacedPassage): number {
  if (place !== undefined) return place.tier === 'orphan' ? Number.MAX_SAFE_INTEGER : place.start;
  const position = passage.selector.find(({ type }) => type === 'TextPositionSelector');
  return position?.type === 'TextPositionSelector' ? position.start : 0;
}
