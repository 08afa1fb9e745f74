import { anchorInSlices } from '../../annotation/anchoring/anchor-all.ts';
import { presentText } from '../../annotation/anchoring/present.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { isRelation } from '../../annotation/record/relation.ts';
import { isAssessment } from '../../annotation/review/assessment.ts';
import type { LibraryDocument } from './library-document.ts';
import type { Paint } from './painted-lines.ts';

/** An annotation where it stands in the stored text; without a span it stands nowhere in it. */
export interface PlacedAnnotation {
  annotation: Annotation;
  span?: { start: number; end: number };
}

/** The annotations of a document in the order of its text, those without a place last; no decisions, no relations. */
export function placedAnnotations({
  document,
  annotations,
  notice,
}: LibraryDocument): PlacedAnnotation[] {
  const own = annotations.filter((it) => !isAssessment(it) && !isRelation(it));
  const targets = own.map(({ target }) => target.selector);
  const placed: PlacedAnnotation[] = [];
  const present = presentText(document.text, notice?.outline ?? []);
  for (const slice of anchorInSlices(present, targets)) {
    for (const { index, anchored } of slice) {
      const annotation = own[index];
      if (!annotation) continue;
      const gone = anchored.tier === 'orphan' || annotation.absentFrom === document.textHash;
      placed.push(gone ? { annotation } : { annotation, span: anchored });
    }
  }
  const start = ({ span }: PlacedAnnotation) => span?.start ?? Number.POSITIVE_INFINITY;
  return placed.sort((a, b) => start(a) - start(b) || 0);
}

/** The marks on the text: the machine's as the person has reviewed them, the person's annotations, and a place. */
export function storedPaints(
  { notice }: LibraryDocument,
  placed: readonly PlacedAnnotation[],
  place: { start: number; end: number } | undefined,
): Paint[] {
  const mentions = (notice?.mentions ?? []).map(
    ({ id, kind, start, end }): Paint => ({ id, kind, start, end }),
  );
  const washes = placed.flatMap(({ annotation, span }): Paint[] =>
    span ? [{ id: annotation.id, kind: 'annotation', start: span.start, end: span.end }] : [],
  );
  const focus: Paint[] = place ? [{ id: 'focus', kind: 'focus', ...place }] : [];
  return [...mentions, ...washes, ...focus];
}
