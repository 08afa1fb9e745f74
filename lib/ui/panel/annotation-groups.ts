import type { Anchored } from '../../annotation/anchored.ts';
import type { Annotation } from '../../annotation/annotation.ts';

/** Annotations by what became of their place. */
export interface AnnotationGroups {
  /** A place was found, but a person should look at it. */
  review: Annotation[];
  /** The words are no longer in the text. */
  gone: Annotation[];
  inPlace: Annotation[];
}

/** Sorts annotations into the two queues and the rest, each in the order of the page. */
export function annotationGroups(
  annotations: readonly Annotation[],
  places: Readonly<Record<string, Anchored>>,
): AnnotationGroups {
  const groups: AnnotationGroups = { review: [], gone: [], inPlace: [] };
  for (const annotation of annotations) {
    const tier = places[annotation.id]?.tier;
    const group = tier === 'review' ? 'review' : tier === 'orphan' ? 'gone' : 'inPlace';
    groups[group].push(annotation);
  }
  const position = (annotation: Annotation) => startOf(annotation, places[annotation.id]);
  for (const group of Object.values<Annotation[]>({ ...groups })) {
    group.sort((a, b) => position(a) - position(b) || a.created.localeCompare(b.created));
  }
  return groups;
}

/** Where it stands now, else where it stood when it was made. */
function startOf({ target }: Annotation, place: Anchored | undefined): number {
  if (place !== undefined && place.tier !== 'orphan') return place.start;
  for (const selector of target.selector) {
    if (selector.type === 'TextPositionSelector') return selector.start;
  }
  return 0;
}
