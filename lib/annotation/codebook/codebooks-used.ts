import type { Annotation } from '../record/annotation.ts';
import { tagsOf } from '../record/edit.ts';
import { type Codebook, codesOf } from './codebook.ts';

/** Those codebooks that define a tag of these annotations. */
export function codebooksUsed<C extends Codebook>(
  codebooks: readonly C[],
  annotations: readonly Annotation[],
): C[] {
  const tags = new Set(annotations.flatMap(tagsOf));
  return codebooks.filter((it) => codesOf(it).some(({ path }) => tags.has(path)));
}
