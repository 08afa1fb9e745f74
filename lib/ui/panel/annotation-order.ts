import { soughtBy } from '../../annotation/anchoring/sought.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import { type Places, placedPassages } from '../../annotation/record/passage-places.ts';

/** In the order of the page, the one that was changed last first, or by the first tag as a codebook would have it. */
export const ANNOTATION_ORDERS = ['page', 'recent', 'tag'] as const;

export type AnnotationOrder = (typeof ANNOTATION_ORDERS)[number];

/** Sorted; what is equal otherwise is in the order of the page, what has no tag comes last. */
export function inOrder(
  annotations: readonly Annotation[],
  places: Places,
  order: AnnotationOrder,
): Annotation[] {
  const starts = new Map(annotations.map((it) => [it, startOf(it, places)]));
  const start = (it: Annotation) => starts.get(it) ?? 0;
  const sorted = annotations.toSorted(
    (a, b) => start(a) - start(b) || a.created.localeCompare(b.created),
  );
  if (order === 'recent') sorted.sort((a, b) => b.modified.localeCompare(a.modified));
  if (order === 'tag') sorted.sort(byTag);
  return sorted;
}

function byTag(a: Annotation, b: Annotation): number {
  const [[one], [other]] = [tagsOf(a), tagsOf(b)];
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return one.localeCompare(other, 'zh-CN');
}

/** Where its first passage stands now, else where it stood when it was made. */
function startOf(annotation: Annotation, places: Places): number {
  const [first] = placedPassages(annotation, places);
  if (first?.place !== undefined && first.place.tier !== 'orphan') return first.place.start;
  return soughtBy(first?.passage.selector ?? [])?.position?.start ?? 0;
}
