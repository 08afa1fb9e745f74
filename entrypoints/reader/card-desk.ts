import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { annotationIdIn } from '../../lib/annotation/record/passage-places.ts';
import { reveal } from '../../lib/page/reveal.ts';
import type { Span } from '../../lib/text/span.ts';
import type { OverlayActions } from '../../lib/ui/overlay/overlay-view.ts';
import type { HeldState } from '../desk/held-state.ts';
import type { DeskState } from './desk-state.ts';
import { entriesOf } from './entries.ts';
import type { NoteDesk } from './note-desk.ts';
import type { Notebook } from './notebook.ts';
import type { Session } from './session.ts';

/** How a card is opened: `chosen` unless it goes with the pointer, `at` the character that was pointed at. */
interface Opening {
  chosen?: boolean;
  writing?: boolean;
  at?: number | undefined;
}

/** What the card shows, and which of it is an annotation. */
export interface CardDesk extends Pick<OverlayActions, 'goTo' | 'close'> {
  open(id: string, opening?: Opening): void;
  /** Closes the card; a note that could not be saved stays in view until it is, or is deleted. */
  leave(): void;
  /** Makes an entry current, without its card. */
  point(id: string | undefined): void;
  /** Stored, or waiting for the first character of its note. */
  annotationOf(id: string | undefined): Annotation | undefined;
  openAnnotation(): Annotation | undefined;
  /** What is selected, or else what the card is about. */
  activeSpan(): Span | undefined;
}

interface Around {
  session: Session;
  notebook: Notebook;
  held: HeldState<DeskState>;
  notes: NoteDesk;
}

export function cardDesk({ session, notebook, held, notes }: Around): CardDesk {
  const { set } = held;
  const annotationOf = (id: string | undefined) => {
    const { pending } = held.state;
    return pending?.id === id ? pending : session.annotations.find((it) => it.id === id);
  };
  const openAnnotation = () => annotationOf(annotationIdIn(held.state.open?.id ?? ''));
  const recentOf = (id = '') => annotationOf(annotationIdIn(id))?.id ?? held.state.recent;
  const spanOf = (id: string | undefined) => held.state.entries.find((it) => it.id === id)?.span;
  const open = (id: string, { chosen = true, writing = false, at }: Opening = {}) => {
    const { selected, recent, pending } = held.state;
    // A note that has no character when the person turns to something else is given up.
    const isGivenUp =
      pending && pending.id !== annotationIdIn(id) && !notebook.isUnderWay(pending.id);
    set({
      ...(isGivenUp && { pending: undefined, entries: entriesOf(session) }),
      open: { id, chosen, writing, ...(at !== undefined && { at }) },
      selected: chosen ? id : selected,
      recent: chosen ? recentOf(id) : recent,
    });
  };
  const leave = () => {
    const annotation = openAnnotation();
    if (annotation) notes.settle(annotation, annotation !== held.state.pending);
    if (annotation && notebook.isUnsaved(annotation.id)) return;
    set({
      ...{ open: undefined, choosing: undefined, pending: undefined },
      dismissed: held.state.open?.id,
      entries: entriesOf(session),
    });
  };
  return {
    ...{ open, leave, annotationOf, openAnnotation },
    activeSpan: () => held.state.selection ?? spanOf(held.state.open?.id),
    point: (id) => set({ selected: id, recent: recentOf(id) }),
    goTo(id) {
      const span = spanOf(id);
      if (!span) return;
      open(id);
      reveal(session.page, span);
    },
    close() {
      if (held.state.correcting) set({ correcting: undefined });
      else if (held.state.relating !== undefined) set({ relating: undefined });
      else leave();
    },
  };
}
