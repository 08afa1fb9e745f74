import { describe } from '../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import {
  noteOf,
  withDraft,
  withNote,
  withoutPlace,
  withoutTag,
  withPlace,
  withTag,
} from '../../lib/annotation/record/edit.ts';
import { withoutPassage, withPassage } from '../../lib/annotation/record/passages.ts';
import { createRelation, type Relation } from '../../lib/annotation/record/relation.ts';
import { askBackground } from '../../lib/messages/send.ts';
import type { Span } from '../../lib/text/span.ts';
import { inTurn } from '../writing/in-turn.ts';
import { newId } from '../writing/new-id.ts';
import { type NoteStay, noteStays } from '../writing/note-stays.ts';
import { tryAgain } from '../writing/try-again.ts';
import { ownWriting } from './own-writing.ts';
import type { Session } from './session.ts';

const now = () => new Date().toISOString();

/**
 * What the person writes in the page, saved in the order in which it was done. Each method resolves when the store has
 * confirmed; it rejects, with nothing lost that was confirmed before, when the store could not save. What could not be
 * saved is tried again as long as this page is there. `step` names what was done, for undo.
 */
export interface Notebook {
  /** A new annotation on a span: a highlight, or with a tag. */
  annotate(span: Span, tag?: string): Promise<Annotation>;
  /** An annotation that is stored with the first character of its note. */
  prepare(span: Span): Annotation;
  /**
   * Stores the note as it stands, as a draft, where the person had `seen` another before typing. One stay in the
   * editor is one step for undo. What others wrote meanwhile is in the result beside it.
   */
  writeNote(annotation: Annotation, note: string, seen: string): Promise<Annotation>;
  /** The note as it was last written is no draft any more. */
  finishNote(annotation: Annotation): Promise<Annotation>;
  addTag(annotation: Annotation, tag: string): Promise<Annotation>;
  removeTag(annotation: Annotation, tag: string): Promise<Annotation>;
  /** A passage, or the first, on another span of this text, or nowhere in it. */
  place(annotation: Annotation, span: Span | undefined, passage?: string): Promise<Annotation>;
  /** On one span more. */
  addPassage(annotation: Annotation, span: Span, step?: string): Promise<Annotation>;
  removePassage(annotation: Annotation, passage: string, step?: string): Promise<Annotation>;
  /** Decisions about marks, as they are; one step for undo. */
  keepAll(annotations: Annotation[], step?: string): Promise<void>;
  /** Says how one annotation stands to another. */
  relate(relation: Omit<Relation, 'id'>, step?: string): Promise<void>;
  /** One that was never stored is only forgotten. */
  remove(id: string, step?: string): Promise<void>;
  /** Takes back the last step on this document, or the one of that name; false if there was none. */
  undo(step?: string): Promise<boolean>;
  /** The annotation as it was last written here, which may be ahead of what was read. */
  latest(annotation: Annotation): Annotation;
  /** Whether anything of it was written here that has not been read back. */
  isUnderWay(id: string): boolean;
  /** Whether the last try to save something on this annotation failed. */
  isUnsaved(id: string): boolean;
  /** To be called before the annotations are read again; its result, afterwards. */
  beforeReading(): () => void;
}

export function openNotebook(session: Session): Notebook {
  const turn = inTurn();
  const own = ownWriting();
  const failed = new Set<string>();
  const stays = noteStays(newId);
  const save = (annotation: Annotation, before: Annotation, step = newId(), stay?: NoteStay) => {
    own.wrote(annotation, before);
    const send = async () => {
      const known = own.base(annotation);
      const base = stay ? withNote(known, stay.base, known.modified) : known;
      const isNew = known === annotation;
      const edited = { annotation, step, ...(!isNew && { base }) };
      const saved = await askBackground('saveAnnotation', edited);
      own.confirmed(annotation);
      failed.delete(annotation.id);
      if (stay) stay.base = noteOf(annotation);
      return saved;
    };
    return turn(send).catch((error: unknown) => {
      failed.add(annotation.id);
      tryAgain(
        () => turn(send),
        () => own.isAhead(annotation),
      );
      throw error;
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
  const edit = (
    annotation: Annotation,
    change: (from: Annotation, time: string) => Annotation,
    step?: string,
  ) => save(change(own.latest(annotation), now()), annotation, step);

  const keepAll = async (annotations: Annotation[], step = newId()) => {
    await turn(() => askBackground('saveAnnotations', { annotations, step }));
  };

  return {
    annotate: (span, tag) => {
      const annotation = made(span, tag === undefined ? {} : { tag });
      return save(annotation, annotation);
    },
    prepare: (span) => made(span, { draft: true }),
    writeNote: (annotation, note, seen) => {
      const stay = stays.enter(annotation.id, seen);
      const time = now();
      const noted = withDraft(withNote(own.latest(annotation), note, time), true, time);
      return save(noted, annotation, stay.step, stay);
    },
    finishNote: async (annotation) => {
      const latest = own.latest(annotation);
      const stay = stays.enter(annotation.id, noteOf(latest));
      const finished = withDraft(latest, false, now());
      const saved = await save(finished, annotation, stay.step, stay);
      if (!own.isAhead(own.latest(annotation))) stays.leave(annotation.id);
      return saved;
    },
    addTag: (annotation, tag) => edit(annotation, (it, time) => withTag(it, tag, time)),
    removeTag: (annotation, tag) => edit(annotation, (it, time) => withoutTag(it, tag, time)),
    place: (annotation, span, passage) =>
      edit(annotation, (it, time) =>
        span
          ? withPlace(it, selectorsOf(span), time, passage)
          : withoutPlace(it, session.textHash, time, passage),
      ),
    addPassage: (annotation, span, step) => {
      const passage = { id: newId(), source: location.href, selector: selectorsOf(span) };
      return edit(annotation, (it, time) => withPassage(it, passage, time), step);
    },
    removePassage: (annotation, passage, step) =>
      edit(annotation, (it, time) => withoutPassage(it, passage, time), step),
    keepAll,
    relate: async (relation, step) => {
      const { document } = session;
      await keepAll([createRelation({ ...relation, id: newId(), document, time: now() })], step);
    },
    remove: async (id, step = newId()) => {
      const isNew = own.has(id) && session.annotations.every((it) => it.id !== id);
      own.forget(id);
      failed.delete(id);
      const removed = turn(() => askBackground('deleteAnnotation', { id, step }));
      // What was not stored by the time that its turn came is gone without it.
      await (isNew ? removed.catch(() => {}) : removed);
    },
    undo: async (step) => {
      const { document } = session;
      const { undone } = await turn(() =>
        askBackground('undo', { document, ...(step !== undefined && { step }) }),
      );
      return undone !== null;
    },
    latest: own.latest,
    isUnderWay: own.has,
    isUnsaved: (id) => failed.has(id),
    beforeReading: own.beforeReading,
  };
}
