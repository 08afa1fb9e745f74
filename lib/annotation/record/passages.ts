import type { Annotation, Passage } from './annotation.ts';
import { sameJson } from './same-json.ts';

/*
 * As in `edit.ts`: what returns an annotation returns a new one, or the one given if nothing changes; `time` is its
 * `modified`.
 */

/** All passages of an annotation, the first one first. */
export function passagesOf({ id, target, passages = [], absentFrom }: Annotation): Passage[] {
  const { source, selector } = target;
  const first = { id: target.id ?? id, source, selector };
  return [absentFrom === undefined ? first : { ...first, absentFrom }, ...passages];
}

/** With one passage more; one that stands in the same place as another, or has its id, changes nothing. */
export function withPassage(annotation: Annotation, passage: Passage, time: string): Annotation {
  const passages = passagesOf(annotation);
  if (passages.some((it) => it.id === passage.id || isSamePlace(it, passage))) return annotation;
  return withPassages(annotation, [...passages, passage], time);
}

/** Without a passage; the last one stays, for an annotation is on something. */
export function withoutPassage(annotation: Annotation, id: string, time: string): Annotation {
  const passages = passagesOf(annotation);
  const left = passages.filter((it) => it.id !== id);
  const stays = left.length === passages.length || left.length === 0;
  return stays ? annotation : withPassages(annotation, left, time);
}

/** With one passage in place of the one of its id. */
export function withPassageChanged(
  annotation: Annotation,
  passage: Passage,
  time: string,
): Annotation {
  const passages = passagesOf(annotation);
  return withPassages(
    annotation,
    passages.map((it) => (it.id === passage.id ? passage : it)),
    time,
  );
}

/** On these passages and no others; none at all, or the same as before, changes nothing. */
export function withPassages(
  annotation: Annotation,
  passages: readonly Passage[],
  time: string,
): Annotation {
  const [first, ...rest] = passages;
  if (first === undefined || sameJson(passages, passagesOf(annotation))) return annotation;
  const { passages: _, absentFrom: __, ...others } = annotation;
  const { id, source, selector, absentFrom } = first;
  return {
    ...others,
    target: { ...(id !== annotation.id && { id }), source, selector },
    ...(rest.length > 0 && { passages: rest }),
    ...(absentFrom !== undefined && { absentFrom }),
    modified: time,
  };
}

export function isSamePlace(a: Passage, b: Passage): boolean {
  return sameJson(a.selector, b.selector);
}
