import type { Annotation, NoticeDocument, Selector } from './annotation.ts';
import { withNote, withTag } from './edit.ts';

/** What a new annotation is made of. */
export interface NewAnnotation {
  /** `urn:uuid:…`, made by the caller. */
  id: string;
  document: Pick<NoticeDocument, 'id'>;
  /** The address at which the person saw the text. */
  source: string;
  /** From `describe`. */
  selectors: Selector[];
  /** Now, ISO 8601 in UTC. */
  time: string;
  tag?: string;
  note?: string;
  /** Its note is still being written. */
  draft?: boolean;
}

/** A new annotation; with neither tag nor note it is a highlight. */
export function createAnnotation(made: NewAnnotation): Annotation {
  let annotation: Annotation = {
    id: made.id,
    document: made.document.id,
    motivation: 'highlighting',
    body: [],
    target: { source: made.source, selector: [...made.selectors] },
    created: made.time,
    modified: made.time,
    ...(made.draft === true && { draft: true }),
  };
  if (made.tag !== undefined) annotation = withTag(annotation, made.tag, made.time);
  if (made.note !== undefined) annotation = withNote(annotation, made.note, made.time);
  return annotation;
}
