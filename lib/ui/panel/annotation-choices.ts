import { soughtBy } from '../../annotation/anchoring/sought.ts';
import { hasWithin } from '../../annotation/codebook/retag.ts';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { type Places, placedPassages } from '../../annotation/record/passage-places.ts';
import { passagesOf } from '../../annotation/record/passages.ts';
import { searchable, searchTerms } from '../../text/searchable.ts';
import { type AnnotationOrder, inOrder } from './annotation-order.ts';

/** Which annotations are listed. */
export const ANNOTATION_KINDS = ['all', 'review', 'noted', 'untagged', 'draft'] as const;

export interface AnnotationChoices {
  typed: string;
  /** With those under it; empty for all. */
  tag: string;
  kind: (typeof ANNOTATION_KINDS)[number];
  order: AnnotationOrder;
}

export const ALL_ANNOTATIONS: AnnotationChoices = {
  typed: '',
  tag: '',
  kind: 'all',
  order: 'page',
};

/**
 * The annotations that meet all of the choices, in their order; what is typed is sought in quotations, note and tags.
 *
 * @param kept one that is listed whatever it says: its note is being written
 */
export function annotationsFor(
  annotations: readonly Annotation[],
  { typed, tag, kind, order }: AnnotationChoices,
  places: Places,
  kept?: string,
): Annotation[] {
  const terms = searchTerms(typed);
  const chosen = annotations.filter(
    (it) =>
      it.id === kept ||
      ((tag === '' || hasWithin(it, tag)) && isOfKind(it, kind, places) && says(it, terms)),
  );
  return inOrder(chosen, places, order);
}

function isOfKind(
  annotation: Annotation,
  kind: AnnotationChoices['kind'],
  places: Places,
): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'review':
      return placedPassages(annotation, places).some(
        ({ place }) => place !== undefined && place.tier !== 'anchored',
      );
    case 'noted':
      return noteOf(annotation) !== '';
    case 'draft':
      return annotation.draft ?? false;
    case 'untagged':
      return tagsOf(annotation).length === 0;
  }
}

function says(annotation: Annotation, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const quotes = passagesOf(annotation).map(({ selector }) => soughtBy(selector)?.exact ?? '');
  const tags = tagsOf(annotation).map(pathText);
  const { form } = searchable([...quotes, noteOf(annotation), ...tags].join('\n'));
  return terms.every((term) => form.includes(term));
}
