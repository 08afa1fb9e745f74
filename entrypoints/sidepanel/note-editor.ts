import { noteOf, withDraft, withNote } from '../../lib/annotation/record/edit.ts';
import { mergeNote } from '../../lib/annotation/record/merge-note.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { PanelActions } from '../../lib/ui/panel/panel-state.ts';
import { messageOf } from '../desk/message-of.ts';
import { inTurn } from '../writing/in-turn.ts';
import { isFull } from '../writing/is-full.ts';
import { noteStays } from '../writing/note-stays.ts';
import { tryAgain } from '../writing/try-again.ts';

interface Heard {
  /** The note is stored; `merged`: the field was left, and what was written elsewhere meanwhile stands beside it. */
  saved(document: string, merged: boolean): void;
  failed(message: string, full: boolean): void;
}

/** Writes the notes of the panel's fields, in the order of typing; what could not be saved is tried again. */
export function noteEditor(store: AnnotationStore, heard: Heard): Pick<PanelActions, 'writeNote'> {
  const turn = inTurn();
  const stays = noteStays(() => crypto.randomUUID());
  /** The last thing to be written of each annotation. */
  const last = new Map<string, () => Promise<void>>();
  return {
    writeNote(id, note, done, seen) {
      const stay = stays.enter(id, seen);
      const write = async () => {
        const time = new Date().toISOString();
        const stored = await store.changeAnnotation({ id, step: stay.step }, (it) =>
          withDraft(withNote(it, mergeNote(stay.base, noteOf(it), note), time), !done, time),
        );
        stay.base = note;
        const isEnd = done && isLast();
        if (isEnd) stays.leave(id);
        heard.saved(stored.document, isEnd && noteOf(stored) !== note);
      };
      const isLast = () => last.get(id) === write;
      last.set(id, write);
      turn(write).catch((error: unknown) => {
        if (isLast()) heard.failed(messageOf(error), isFull(error));
        tryAgain(() => turn(write), isLast);
      });
    },
  };
}
