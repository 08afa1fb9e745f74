import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { noteOf } from '../../lib/annotation/record/edit.ts';
import type { DeskState } from './desk-state.ts';
import type { Notebook } from './notebook.ts';

/** The note that is typed in the card, from its first character until its field is left. */
export interface NoteDesk {
  /**
   * At each keystroke; `done` when the field is left; `seen` as in `NoteField`. One not stored yet needs a character.
   */
  write(
    annotation: Annotation,
    isStored: boolean,
    typed: { note: string; done: boolean; seen: string },
  ): void;
  /** Ends the note of an annotation whose card is closed, if it is still open. */
  settle(annotation: Annotation, isStored: boolean): void;
}

interface Around {
  notebook: Notebook;
  set(change: Pick<DeskState, 'toast'>): void;
  /** Says what went wrong, and gives undefined then. */
  attempt(work: Promise<unknown>): Promise<unknown>;
}

export function noteDesk({ notebook, set, attempt }: Around): NoteDesk {
  /** The annotation whose note has been typed in and not been finished. */
  let writing: string | undefined;
  /** The annotation of which was said that its note was written elsewhere too. */
  let merged: string | undefined;
  /** Says, once in a stay in the editor, that the store has another's words beside these. */
  const attemptNote = async (work: Promise<Annotation>, note: string) => {
    const saved = (await attempt(work)) as Annotation | undefined;
    if (saved === undefined || noteOf(saved) === note || merged === saved.id) return;
    merged = saved.id;
    set({ toast: { is: 'merged' } });
  };
  const finish = (annotation: Annotation) => {
    writing = undefined;
    merged = undefined;
    attempt(notebook.finishNote(annotation));
  };
  return {
    write(annotation, isStored, { note, done, seen }) {
      if (note === '' && !isStored && writing !== annotation.id) return;
      writing = annotation.id;
      attemptNote(notebook.writeNote(annotation, note, seen), note);
      if (done) finish(annotation);
    },
    settle(annotation, isStored) {
      if (writing === annotation.id || (isStored && annotation.draft)) finish(annotation);
    },
  };
}
