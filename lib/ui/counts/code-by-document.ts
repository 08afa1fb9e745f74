import { pathText, rootOf } from '../../annotation/codebook/tag-path.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { type Counting, CrossTally, type Heading } from './cross-table.ts';

/** Whether tags count by themselves, or under the one that stands first in their path. */
export type CodeLevel = 'each' | 'root';

/** The codes of an annotation, each once. */
export function codesOn(annotation: Annotation, level: CodeLevel): string[] {
  const tags = tagsOf(annotation);
  return [...new Set(level === 'each' ? tags : tags.map(rootOf))];
}

/** How many annotations of each document bear each code. Documents without a code are left out. */
export function* codeByDocument(
  documents: readonly LibraryDocument[],
  level: CodeLevel,
  untitled: string,
): Counting {
  const tally = new CrossTally();
  for (const { document, annotations } of documents) {
    for (const annotation of annotations) {
      for (const code of codesOn(annotation, level)) {
        tally.row(document.id, document.title || untitled).column(code, pathText(code));
        tally.add(document.id, code);
      }
    }
    yield;
  }
  return tally.columnsInOrder(byCode).table();
}

const names = new Intl.Collator('zh-CN');

/** Codes of one root together. */
export function byCode(a: Heading, b: Heading): number {
  return names.compare(a.key, b.key);
}
