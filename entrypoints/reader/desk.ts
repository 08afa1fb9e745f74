import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import type { TagHues } from '../../lib/annotation/codebook/tag-hues.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { OverlayActions } from '../../lib/ui/overlay/overlay-view.ts';
import { holdState } from '../desk/held-state.ts';
import { messageOf } from '../desk/message-of.ts';
import { isFull } from '../writing/is-full.ts';
import { type AnnotatingDesk, annotatingDesk } from './annotating-desk.ts';
import { type CardDesk, cardDesk } from './card-desk.ts';
import type { DeskState } from './desk-state.ts';
import { entriesOf, shownEntries } from './entries.ts';
import type { FirstSettings } from './follow-settings.ts';
import { noteDesk } from './note-desk.ts';
import type { Notebook } from './notebook.ts';
import { type PassageDesk, passageDesk } from './passage-desk.ts';
import { type PointingDesk, pointingDesk } from './pointing-desk.ts';
import { type RelationDesk, relationDesk } from './relation-desk.ts';
import { type ReviewActions, reviewDesk } from './review-desk.ts';
import type { Reviewing } from './reviewing.ts';
import type { Session } from './session.ts';

/** What the person does in the page, and what comes of it. `changed` is called after each change of `state`. */
export interface Desk
  extends OverlayActions,
    PointingDesk,
    AnnotatingDesk,
    ReviewActions,
    PassageDesk,
    RelationDesk,
    Pick<CardDesk, 'point'> {
  readonly state: DeskState;
  hide(kinds: readonly MarkKind[]): void;
  useCodebook(codebook: Codebook, hues: TagHues): void;
  showMap(on: boolean): void;
  colourByTag(on: boolean): void;
  /** The session's annotations have changed, or the nodes that its text stands in. */
  refresh(): void;
  /** Closes everything and lets nothing be pointed at, while the page is translated; false ends it. */
  rest(on: boolean): void;
}

/** What the person writes with, and decides with. */
export interface Hand {
  notebook: Notebook;
  reviewing: Reviewing;
  settings: FirstSettings;
}

export function openDesk(
  session: Session,
  { notebook, reviewing, settings }: Hand,
  changed: (state: DeskState) => void,
): Desk {
  const held = holdState<DeskState>({ entries: entriesOf(session), ...settings }, changed);
  const { set } = held;
  const attempt = async (work: Promise<unknown>) => {
    try {
      return await work;
    } catch (error) {
      set({ toast: { is: 'failed', message: messageOf(error), full: isFull(error) } });
      return undefined;
    }
  };
  const notes = noteDesk({ notebook, set, attempt });
  const card = cardDesk({ session, notebook, held, notes });
  const { open, goTo, close, point } = card;
  const shown = () => shownEntries(held.state);
  const around = {
    session,
    notebook,
    reviewing,
    held,
    set,
    attempt,
    open,
    state: () => held.state,
  };
  const review = reviewDesk(around);

  return {
    ...{ goTo, close, point },
    ...review,
    ...passageDesk({ ...around, shown, goTo }),
    ...relationDesk(around),
    ...pointingDesk({ session, held, card, takeSpan: review.takeSpan }),
    ...annotatingDesk({ ...around, card, notes }),
    get state() {
      return held.state;
    },
    hide: (hidden) => set({ hidden }),
    useCodebook: (codebook, hues) => set({ codebook, hues }),
    showMap: (on) => set({ mapped: on || undefined }),
    colourByTag: (on) => set({ colouredByTag: on || undefined }),
    refresh() {
      const { entries, pending: waited } = held.state;
      const isStored = session.annotations.some((it) => it.id === waited?.id);
      const pending = isStored ? undefined : waited;
      const waiting = entries.filter((it) => it.id === pending?.id);
      set({ pending, entries: [...entriesOf(session), ...waiting] });
    },
    rest(on) {
      if (on === (held.state.resting ?? false)) return;
      if (on) close();
      set({
        ...{ correcting: undefined, selection: undefined },
        resting: on || undefined,
        toast: on ? { is: 'translated' } : undefined,
      });
    },
    // From a stack to another of it: the place stays the same, and so does what is offered.
    open: (id) => open(id, { at: held.state.open?.at }),
    toggleHelp: () => set({ help: held.state.help ? undefined : true }),
    async undo(step) {
      const undone = await attempt(notebook.undo(step));
      if (undone !== undefined) set({ toast: { is: undone ? 'undone' : 'nothingToUndo' } });
    },
    dismissToast: () => set({ toast: undefined }),
  };
}
