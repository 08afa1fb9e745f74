import type { Annotation } from '../../annotation/record/annotation.ts';
import { type Places, placedPassages } from '../../annotation/record/passage-places.ts';

/** Annotations by what became of their places. */
export interface AnnotationGroups {
  /** A place was found, but a person should look at it; of one passage at least. */
  review: Annotation[];
  /** The words are no longer in the text, of none of its passages. */
  gone: Annotation[];
  inPlace: Annotation[];
}

/** Sorts annotations into the two queues and the rest, each in the order in which they are given. */
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
  return groups;
}
