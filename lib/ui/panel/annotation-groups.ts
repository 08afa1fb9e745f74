import type { Annotation } from '../../annotation/annotation.ts';
import {
  type PlacedPassage,
  type Places,
  placedPassages,
} from '../../annotation/passage-places.ts';
import { soughtBy } from '../../annotation/sought.ts';

/** Annotations by what became of their places. */
export interface AnnotationGroups {
  /** A place was found, but a person should look at it; of one passage at least. */
  review: Annotation[];
  /** The words are no longer in the text, of none of its passages. */
  gone: Annotation[];
  inPlace: Annotation[];
}

/** Sorts annotations into the two queues and the rest, each in the order of the page. */
export function annotationGroups(
  annotations: readonly Annotation[],
  places: Places,
): AnnotationGroups {
  const groups: AnnotationGroups = { review: [], gone: [], inPlace: [] };
  for (const annotation of annotations) {
    const tiers = placedPassages(annotation, places).map(({ place }) => place?.tier);
    const gone = tiers.every((tier) => tier === 'orphan');
    const group = tiers.includes('review') ? 'review' : gone ? 'gone' : 'inPlace';
    groups[group].push(annotation);
  }
  const position = (annotation: Annotation) => startOf(placedPassages(annotation, places)[0]);
  for (const group of Object.values<Annotation[]>({ ...groups })) {
    group.sort((a, b) => position(a) - position(b) || a.created.localeCompare(b.created));
  }
  return groups;
}

/** Where it stands now, else where it stood when it was made. */
function startOf(placed: PlacedPassage | undefined): number {
  if (placed?.place !== undefined && placed.place.tier !== 'orphan') return placed.place.start;
  return soughtBy(placed?.passage.selector ?? [])?.position?.start ?? 0;
}
