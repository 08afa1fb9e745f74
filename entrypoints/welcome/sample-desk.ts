import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { paint } from '../../lib/page/marks.ts';
import { reveal } from '../../lib/page/reveal.ts';
import type { Span } from '../../lib/text/span.ts';
import type { CardView } from '../../lib/ui/overlay/overlay-view.ts';
import { holdState } from '../desk/held-state.ts';
import type { CardDesk } from '../reader/card-desk.ts';
import type { DeskState } from '../reader/desk-state.ts';
import { entriesOf } from '../reader/entries.ts';
import { actionOf, type KeyAction } from '../reader/keys.ts';
import { cardOf } from '../reader/overlay-view-of.ts';
import { watchPointer } from '../reader/pointer.ts';
import { pointingDesk } from '../reader/pointing-desk.ts';
import { readSample } from './sample.ts';

/** What is open in the sample. */
export interface SampleDesk {
  readonly notice: Notice;
  /** The mark that is current. */
  readonly selected: string | undefined;
  /** Its lines are where the mark stands on the screen at this moment. */
  card(): CardView | undefined;
  open(id: string): void;
  /** Shows where a mention or a span stands. Offsets are UTF-16, half-open, into the sample's text. */
  reveal(place: { id: string } | { span: Span }): void;
}

/**
 * Reads and paints the sample, and lets pointer and keys go through it as through a notice in its page; nothing in it
 * can be decided or written. `changed` is called whenever something else is open, or the card has to move.
 */
export function openSampleDesk(sheet: HTMLElement, changed: () => void): SampleDesk {
  const sample = readSample(sheet);
  const entries = entriesOf(sample);
  const painted = paint(sample.page, entries);
  const spanOf = (id: string | undefined) => entries.find((it) => it.id === id)?.span;
  const held = holdState<DeskState>({ entries, hidden: [], codebook: OFFICIALS }, ({ open }) => {
    painted.focus(spanOf(open?.id));
    changed();
  });
  const leave = () => held.set({ open: undefined, dismissed: held.state.open?.id });
  const open: CardDesk['open'] = (id, { chosen = true, at } = {}) =>
    held.set({
      open: { id, chosen, writing: false, ...(at !== undefined && { at }) },
      ...(chosen && { selected: id }),
    });
  const pointing = pointingDesk({
    session: sample,
    held,
    card: { open, leave },
    takeSpan: () => {},
  });
  const forever = new AbortController().signal;
  watchPointer(
    sample,
    ({ target }) => target instanceof Element && target.closest('.floating') !== null,
    { hovered: pointing.hover, clicked: pointing.click, selected: pointing.select },
    forever,
  );
  const act = ({ do: action, ...how }: KeyAction): boolean => {
    const { state } = held;
    const current = state.open?.id ?? state.selected;
    if (action === 'close' && state.open) leave();
    else if (action === 'open' && current !== undefined && !state.open?.chosen) open(current);
    else if ('by' in how && (action === 'begin' || current !== undefined)) {
      const entry = pointing.step(how.by, how.stride);
      if (entry) reveal(sample.page, entry.span);
    } else return false;
    return true;
  };
  addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (action && act(action)) event.preventDefault();
  });
  addEventListener('scroll', () => held.state.open && changed(), { passive: true });
  addEventListener('resize', () => held.state.open && changed());
  return {
    notice: sample.notice,
    get selected() {
      return held.state.selected;
    },
    card: () => cardOf(sample, held.state),
    open: (id) => open(id, { at: held.state.open?.at }),
    reveal(place) {
      const id = 'id' in place ? place.id : undefined;
      const span = 'id' in place ? spanOf(place.id) : place.span;
      held.set({ open: undefined, ...(id !== undefined && { selected: id }) });
      if (span) reveal(sample.page, span, painted);
    },
  };
}
