import type { Annotation, TextualBody } from '../record/annotation.ts';
import { tagsOf, withoutTag, withTag } from '../record/edit.ts';
import { isWithin, renamed } from './tag-path.ts';

/*
 * As in `edit.ts`: each returns a new annotation, or the one given if nothing changes; `time` is its `modified`.
 */

/** With the tag, and those under it, called otherwise; one that it has already under the new name is not doubled. */
export function withTagRenamed(
  annotation: Annotation,
  from: string,
  to: string,
  time: string,
): Annotation {
  if (from === to || !hasWithin(annotation, from)) return annotation;
  const seen = new Set<string>();
  const body = annotation.body.flatMap((it): TextualBody[] => {
    if (it.purpose !== 'tagging') return [it];
    const value = renamed(it.value, from, to);
    if (seen.has(value)) return [];
    seen.add(value);
    return [{ ...it, value }];
  });
  return { ...annotation, body, modified: time };
}

/** What is to become of the tags of many annotations at once. */
export interface Retagging {
  /** The tag that goes, with those under it. */
  remove?: string;
  /** The tag that comes. */
  add?: string;
}

/** With one tag gone, another come, or one in place of another. */
export function retagged(
  annotation: Annotation,
  { remove, add }: Retagging,
  time: string,
): Annotation {
  const gone = tagsOf(annotation).filter(
    (tag) => remove !== undefined && tag !== add && isWithin(tag, remove),
  );
  const without = gone.reduce((it, tag) => withoutTag(it, tag, time), annotation);
  return add === undefined ? without : withTag(without, add, time);
}

/** Whether it has the tag or one under it. */
export function hasWithin(annotation: Annotation, tag: string): boolean {
  return tagsOf(annotation).some((it) => isWithin(it, tag));
}
