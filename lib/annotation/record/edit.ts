import type {
  Annotation,
  Motivation,
  Passage,
  Selector,
  TextualBody,
  WrittenBody,
} from './annotation.ts';
import { passagesOf, withPassageChanged } from './passages.ts';

/*
 * Each of these returns a new annotation and leaves the one given as it was; `time` (ISO 8601 in UTC) becomes its
 * `modified`. An edit that changes nothing returns the annotation itself.
 */

/** The tags, in the order in which they were given; what a relation has is its kind, and no tag. */
export function tagsOf({ body, motivation }: Annotation): string[] {
  if (motivation === 'linking') return [];
  return body.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value);
}

/** The note, or the empty string. */
export function noteOf({ body }: Annotation): string {
  return body.find(({ purpose }) => purpose === 'commenting')?.value ?? '';
}

/** With one tag more, without white space around it; an empty tag, or one it has, changes nothing. */
export function withTag(annotation: Annotation, tag: string, time: string): Annotation {
  const name = tag.trim();
  if (name === '' || tagsOf(annotation).includes(name)) return annotation;
  const last = annotation.body.findLastIndex(({ purpose }) => purpose === 'tagging');
  return withBody(annotation, annotation.body.toSpliced(last + 1, 0, body('tagging', name)), time);
}

/** Without the tag. */
export function withoutTag(annotation: Annotation, tag: string, time: string): Annotation {
  const name = tag.trim();
  const left = annotation.body.filter(
    ({ purpose, value }) => purpose !== 'tagging' || value !== name,
  );
  return left.length === annotation.body.length ? annotation : withBody(annotation, left, time);
}

/** With this note in place of the old one, as typed; without a note if it is only white space. */
export function withNote(annotation: Annotation, note: string, time: string): Annotation {
  const value = note.trim() === '' ? '' : note;
  if (value === noteOf(annotation)) return annotation;
  const others = annotation.body.filter(({ purpose }) => purpose !== 'commenting');
  return withBody(annotation, value === '' ? others : [...others, body('commenting', value)], time);
}

/** While its note is being written it is a draft; afterwards the key is gone. */
export function withDraft(annotation: Annotation, draft: boolean, time: string): Annotation {
  if (draft === (annotation.draft ?? false)) return annotation;
  const { draft: _, ...settled } = annotation;
  return draft ? { ...settled, draft, modified: time } : { ...settled, modified: time };
}

/** Somewhere else: a passage, or the first, with the selectors of the place that a person chose or confirmed. */
export function withPlace(
  annotation: Annotation,
  selectors: Selector[],
  time: string,
  passage?: string,
): Annotation {
  const before = passageOf(annotation, passage);
  if (before === undefined) return annotation;
  const { absentFrom: _, ...placed } = before;
  return withPassageChanged(annotation, { ...placed, selector: [...selectors] }, time);
}

/**
 * A passage, or the first, is nowhere in the text with this hash, as a person said; its selectors stay, for other
 * texts.
 */
export function withoutPlace(
  annotation: Annotation,
  textHash: string,
  time: string,
  passage?: string,
): Annotation {
  const before = passageOf(annotation, passage);
  if (before === undefined || before.absentFrom === textHash) return annotation;
  return withPassageChanged(annotation, { ...before, absentFrom: textHash }, time);
}

/** By its id; without one, the first. */
function passageOf(annotation: Annotation, id: string | undefined): Passage | undefined {
  const passages = passagesOf(annotation);
  return id === undefined ? passages[0] : passages.find((it) => it.id === id);
}

function body(purpose: WrittenBody['purpose'], value: string): WrittenBody {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function withBody(annotation: Annotation, bodies: TextualBody[], time: string): Annotation {
  return { ...annotation, motivation: motivationOf(bodies), body: bodies, modified: time };
}

/** W3C § 3.3.5: why the annotation was made. A decision says most, a tag more than the note beside it. */
function motivationOf(bodies: TextualBody[]): Motivation {
  if (bodies.some(({ purpose }) => purpose === 'assessing')) return 'assessing';
  if (bodies.some(({ purpose }) => purpose === 'tagging')) return 'tagging';
  return bodies.length > 0 ? 'commenting' : 'highlighting';
}
