import type { Annotation } from '../record/annotation.ts';
import { tagsOf } from '../record/edit.ts';
import { SEPARATOR } from './tag-path.ts';

/** How often a tag, or one under it, is used. */
export interface TagUse {
  tag: string;
  annotations: number;
  documents: number;
}

/** The uses of each tag and of those it stands under; an annotation with two tags of one parent counts once there. */
export function tagUses(annotations: Iterable<Annotation>): TagUse[] {
  const uses = new Map<string, { annotations: number; documents: Set<string> }>();
  for (const annotation of annotations) {
    for (const tag of new Set(tagsOf(annotation).flatMap(withParents))) {
      const use = uses.get(tag) ?? { annotations: 0, documents: new Set() };
      use.annotations++;
      use.documents.add(annotation.document);
      uses.set(tag, use);
    }
  }
  const all = [...uses].map(([tag, { annotations, documents }]) => ({
    tag,
    annotations,
    documents: documents.size,
  }));
  return all.sort((a, b) => inPathOrder(a.tag, b.tag));
}

/** `a/b/c` stands under `a/b` and `a`. */
function withParents(tag: string): string[] {
  const names = tag.split(SEPARATOR);
  return names.map((_, at) => names.slice(0, at + 1).join(SEPARATOR));
}

/** A parent before those under it, and those next to one another. */
function inPathOrder(a: string, b: string): number {
  const [left, right] = [a.split(SEPARATOR), b.split(SEPARATOR)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = (left[at] ?? '').localeCompare(right[at] ?? '', 'zh-CN');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
