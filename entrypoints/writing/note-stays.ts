/** One stay in the editor of a note: one step for undo. */
export interface NoteStay {
  readonly step: string;
  /** The note as it was when the person began, and since then what the store has confirmed from this editor. */
  base: string;
}

/** The stays that have not ended yet, by annotation. */
export interface NoteStays {
  /** The stay in the annotation's editor; a new one begins with the note that the person saw. */
  enter(id: string, seen: string): NoteStay;
  leave(id: string): void;
}

/** @param newStep makes a name for an undo step */
export function noteStays(newStep: () => string): NoteStays {
  const stays = new Map<string, NoteStay>();
  return {
    enter(id, seen) {
      const stay = stays.get(id) ?? { step: newStep(), base: seen };
      stays.set(id, stay);
      return stay;
    },
    leave: (id) => void stays.delete(id),
  };
}
