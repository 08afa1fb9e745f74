import type { Annotation } from '../../annotation/annotation.ts';
import { tagsOf } from '../../annotation/edit.ts';
import { pathText, rootOf } from '../../annotation/tag-path.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { type CrossTable, CrossTally } from './cross-table.ts';

/** Whether tags count by themselves, or under the one that stands first in their path. */
export type CodeLevel = 'each' | 'root';

/** The codes of an annotation, each once. */
export function codesOn(annotation: Annotation, level: CodeLevel): string[] {
  const tags = tagsOf(annotation);
  return [...new Set(level === 'each' ? tags : tags.map(rootOf))];
}

/** How many annotations of each document bear each code. Documents without a code are left out. */
export function codeByDocument(
  documents: readonly LibraryDocument[],
  level: CodeLevel,
  untitled: string,
): CrossTable {
  const tally = new CrossTally();
  for (const code of codesIn(documents, level)) tally.column(code, pathText(code));
  for (const { document, annotations } of documents) {
    for (const annotation of annotations) {
      for (const code of codesOn(annotation, level)) {
        tally.row(document.id, document.title || untitled).add(document.id, code);
      }
    }
  }
  return tally.table();
}

/** All codes in use, those of one root together. */
export function codesIn(documents: readonly LibraryDocument[], level: CodeLevel): string[] {
  const codes = new Set<string>();
  for (const { annotations } of documents)
    for (const annotation of annotations)
      for (const code of codesOn(annotation, level)) codes.add(code);
  return [...codes].sort((a, b) => a.localeCompare(b, 'zh-CN'));
}
