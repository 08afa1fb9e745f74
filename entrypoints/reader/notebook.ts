import type { Annotation } from '../../lib/annotation/annotation.ts';
import { createAnnotation } from '../../lib/annotation/create.ts';
import { describe } from '../../lib/annotation/describe.ts';
import {
  withDraft,
  withNote,
  withoutPlace,
  withoutTag,
  withPlace,
  withTag,
} from '../../lib/annotation/edit.ts';
import { askBackground } from '../../lib/messages/send.ts';
import type { Span } from '../../lib/text/span.ts';
import { newId } from './new-id.ts';
import { ownWriting } from './own-writing.ts';
import type { Session } from './session.ts';

const now = () => new Date().toISOString();

/**
 * What the person writes in the page, saved in the order in which it was done. Each method resolves when the store has
 * confirmed; it rejects, with nothing lost that was confirmed before, when the store could not save.
 */
export interface Notebook {
  /** A new annotation on a span: a highlight, or with a tag. */
  annotate(span: Span, tag?: string): Promise<Annotation>;
  /** An annotation that is stored with the first character of its note. */
  prepare(span: Span): Annotation;
  /** Stores the note as it stands, as a draft. One stay in the editor is one step for undo. */
  writeNote(annotation: Annotation, note: string): Promise<Annotation>;
  /** The note as it was last written is no draft any more. */
  finishNote(annotation: Annotation): Promise<Annotation>;
  addTag(annotation: Annotation, tag: string): Promise<Annotation>;
  removeTag(annotation: Annotation, tag: string): Promise<Annotation>;
  /** On another span of this text, or nowhere in it. */
  place(annotation: Annotation, span: Span | undefined): Promise<Annotation>;
  remove(id: string): Promise<void>;
  /** Takes back the last step on this document; false if there was none. */
  undo(): Promise<boolean>;
  /** To be called before the annotations are read again; its result, afterwards. */
  beforeReading(): () => void;
}

export function openNotebook(session: Session): Notebook {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
  const own = ownWriting();
  const save = (annotation: Annotation, step: string = newId()) => {
    own.wrote(annotation);
    return inTurn(async () => {
      const saved = await askBackground('saveAnnotation', { annotation, step });
      own.confirmed(annotation);
      return saved;
    });
  };
  const selectorsOf = (span: Span) => describe(session.page.text, span, session.notice.outline);
  const made = (span: Span, more: { tag?: string; draft?: boolean } = {}) =>
    createAnnotation({
      id: newId(),
      document: { id: session.document },
      source: location.href,
      selectors: selectorsOf(span),
      time: now(),
      ...more,
    });
  const noteSteps = new Map<string, string>();

  return {
    annotate: (span, tag) => save(made(span, tag === undefined ? {} : { tag })),
    prepare: (span) => made(span, { draft: true }),
    writeNote: (annotation, note) => {
      const step = noteSteps.get(annotation.id) ?? newId();
      noteSteps.set(annotation.id, step);
      const time = now();
      return save(withDraft(withNote(own.latest(annotation), note, time), true, time), step);
    },
    finishNote: (annotation) => {
      const step = noteSteps.get(annotation.id);
      noteSteps.delete(annotation.id);
      return save(withDraft(own.latest(annotation), false, now()), step);
    },
    addTag: (annotation, tag) => save(withTag(own.latest(annotation), tag, now())),
    removeTag: (annotation, tag) => save(withoutTag(own.latest(annotation), tag, now())),
    place: (annotation, span) => {
      const { textHash } = session;
      const latest = own.latest(annotation);
      return save(
        span ? withPlace(latest, selectorsOf(span), now()) : withoutPlace(latest, textHash, now()),
      );
    },
    remove: async (id) => {
      await inTurn(() => askBackground('deleteAnnotation', { id }));
    },
    undo: async () => {
      const { undone } = await inTurn(() => askBackground('undo', { document: session.document }));
      return undone !== null;
    },
    beforeReading: own.beforeReading,
  };
}
