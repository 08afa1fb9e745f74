import type { Span } from '../../lib/text/span.ts';
import type { HeldState } from '../desk/held-state.ts';
import type { CardDesk } from './card-desk.ts';
import type { DeskState } from './desk-state.ts';
import { type Entry, entriesAt, shownEntries } from './entries.ts';
import type { Session } from './session.ts';
import { entryAfter, type Stride } from './steps.ts';

/** What pointer, selection and the keys from mark to mark come to. Offsets are UTF-16 into the source text. */
export interface PointingDesk {
  hover(offset: number | undefined): void;
  click(offset: number): void;
  select(span: Span | undefined): void;
  /**
   * Opens the next or previous entry; without a current one, that which `first` finds among those that are shown, or
   * the nearest to it: below the last mark the key still opens one.
   *
   * @returns the entry that is open now; undefined where the step leads nowhere
   */
  step(
    by: 1 | -1,
    stride?: Stride,
    first?: (entries: readonly Entry[]) => number,
  ): Entry | undefined;
}

interface Around {
  session: Pick<Session, 'notice'>;
  held: HeldState<DeskState>;
  card: Pick<CardDesk, 'open' | 'leave'>;
  /** What is selected while a mark is corrected is the mark's new place. */
  takeSpan(span: Span): void;
}

export function pointingDesk({ session, held, card, takeSpan }: Around): PointingDesk {
  const { set } = held;
  return {
    hover(offset) {
      const { state } = held;
      if (state.open?.chosen || state.selection || state.correcting) return;
      const entry = offset === undefined ? undefined : entriesAt(shownEntries(state), offset)[0];
      if (entry?.id === state.open?.id || (entry && entry.id === state.dismissed)) return;
      if (state.dismissed !== undefined) set({ dismissed: undefined });
      if (entry) card.open(entry.id, { chosen: false, at: offset });
      else set({ open: undefined });
    },
    click(offset) {
      const { state } = held;
      if (state.correcting) return;
      const [entry] = entriesAt(shownEntries(state), offset);
      if (entry) card.open(entry.id, { at: offset });
      // The card may lie over the annotation that is sought to be related.
      else if (state.open) card.leave();
    },
    select(selected) {
      const { state } = held;
      if (state.choosing) return;
      const selection = state.resting ? undefined : selected;
      if (state.correcting) {
        if (selection) takeSpan(selection);
        return;
      }
      if (selection && state.open) {
        set({ relating: undefined });
        card.leave();
      }
      if (selection || state.selection) set({ selection });
    },
    step(by, stride = 'mark', first = () => 0) {
      const { state } = held;
      const entries = shownEntries(state);
      const from = entries.findIndex((it) => it.id === (state.open?.id ?? state.selected));
      const next =
        from < 0
          ? nearest(entries, first(entries) - (by === 1 ? 0 : 1))
          : entryAfter(entries, from, by, stride, session.notice.outline);
      if (next) card.open(next.id);
      return next;
    },
  };
}

const nearest = (entries: readonly Entry[], at: number): Entry | undefined =>
  entries[Math.max(0, Math.min(at, entries.length - 1))];
