import type { Annotation } from './annotation.ts';
import { type Codebook, codesOf } from './codebook.ts';
import { tagsOf } from './edit.ts';

/** Those codebooks that define a tag of these annotations. */
export function codebooksUsed<C extends Codebook>(
  codebooks: readonly C[],
  annotations: readonly Annotation[],
): C[] {
  const tags = new Set(annotations.flatMap(tagsOf));
  return codebooks.filter((it) => codesOf(it).some(({ path }) => tags.has(path)));
}
