import { render } from 'preact';
import { tellPanel } from '../../lib/messages/send.ts';
import { firstBelow } from '../../lib/page/near-view.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { unshadowed } from '../../lib/page/unshadowed.ts';
import { Overlay } from '../../lib/ui/overlay/overlay.tsx';
import type { Box, MapView } from '../../lib/ui/overlay/overlay-view.ts';
import { overlayStyle } from '../../lib/ui/overlay/style.ts';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { WithSoonDays } from '../settings/with-soon-days.tsx';
import { followWords } from '../words/follow-words.ts';
import { type Desk, type Hand, openDesk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import type { EarlyInput } from './early-input.ts';
import { type Entry, shownEntries } from './entries.ts';
import { isExtensionGone } from './extension-gone.ts';
import { addHost, type Host } from './host.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { keepMarkMap } from './mark-map.ts';
import { overlayViewOf } from './overlay-view-of.ts';
import type { Painting } from './painting.ts';
import { watchPointer } from './pointer.ts';
import type { Session } from './session.ts';
import { tagColoured } from './tag-coloured.ts';
import { followVisiblePart } from './visible-part.ts';

/** The panel asks anew when nothing has changed for so long: not at every key in a note. */
const PANEL_PAUSE = 200;

/** What is there before the desk is. */
export interface Before {
  painting: Painting;
  early: EarlyInput;
  /** Called at the first action after the extension has gone. */
  lost(): void;
}

/** Desk, overlay and painting follow one another; pointer and keys move the desk. */
export function showDesk(
  session: Session,
  hand: Hand,
  { painting, early, lost }: Before,
  signal: AbortSignal,
): Desk {
  const host = addHost(overlayStyle);
  let words = chooseWords(navigator.languages);
  const newsForPanel = paused(() => tellPanel('readingChanged', {}), PANEL_PAUSE);
  const draw = (state: DeskState) => {
    host.keep();
    followSize(session.page.article);
    const visible = visiblePart();
    const map = state.mapped && mapOf(session, state, visible);
    const view = {
      ...overlayViewOf(session, state),
      ...(visible && { visible }),
      ...(map && { map }),
    };
    host.change(() =>
      render(
        <WithSoonDays>
          <Overlay view={view} actions={desk} words={words} />
        </WithSoonDays>,
        host.root,
      ),
    );
  };
  const repaint = repaintChanged(session, painting);
  const desk = openDesk(session, hand, (state) => {
    if (signal.aborted) return; // an answer came in when the page was left already
    if (isExtensionGone()) {
      lost();
      return;
    }
    repaint(state);
    const opened = state.entries.find(({ id }) => id === state.open?.id)?.span;
    painting.focus(state.correcting?.span ?? opened);
    draw(state);
    newsForPanel();
  });
  const redraw = () => {
    if (!signal.aborted) draw(desk.state);
  };
  followWords((chosen) => {
    words = chosen;
    redraw();
  }, signal);
  const scrolled = () => requestAnimationFrame(redraw);
  addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  addEventListener('resize', redraw, { signal });
  const visiblePart = followVisiblePart(redraw, signal);
  const followSize = watchSize(redraw, signal);
  const mapOf = mapOfState(redraw, signal);
  signal.addEventListener('abort', () => {
    render(null, host.root);
    host.remove();
  });
  // Last: what came in early opens a card at once, and all that draws it has to be there.
  moveByHand(desk, session, { host, early }, signal);
  return desk;
}

/** Paints the entries of a state anew where they have changed, or the colours that they are painted in. */
function repaintChanged(session: Session, painting: Painting): (state: DeskState) => void {
  let painted: unknown[] = [];
  return ({ entries, hues, colouredByTag }) => {
    const inHues = colouredByTag && hues;
    if (entries === painted[0] && inHues === painted[1]) return;
    painted = [entries, inHues];
    painting.repaint(inHues ? tagColoured(entries, session.annotations, inHues) : entries);
  };
}

/** The map of what is shown in a state, and what is current in it. */
function mapOfState(redraw: () => void, signal: AbortSignal) {
  const mapOf = keepMarkMap(redraw, signal);
  let shown: readonly Entry[] = [];
  let last: DeskState | undefined;
  return ({ page }: Session, state: DeskState, visible: Box | undefined): MapView | undefined => {
    const { entries, hidden, resting } = state;
    const same = last?.entries === entries && last.hidden === hidden && last.resting === resting;
    if (!same) shown = shownEntries(state);
    last = state;
    const map = mapOf({ page, entries: shown, visible });
    const current = state.open?.id ?? state.selected;
    return map && { ...map, ...(current !== undefined && { current }) };
  };
}

/**
 * Tells when the element that was named last has another size, or the page: the page's own buttons set larger type, and
 * what stands above the article comes late.
 */
function watchSize(changed: () => void, signal: AbortSignal): (element: Element) => void {
  const observer = new ResizeObserver(changed);
  let watched: Element | undefined;
  signal.addEventListener('abort', () => observer.disconnect());
  return (element) => {
    if (element === watched) return;
    observer.disconnect();
    observer.observe(element);
    observer.observe(unshadowed(document, 'documentElement'));
    watched = element;
  };
}

/** Pointer and keys move the desk. */
function moveByHand(
  desk: Desk,
  session: Session,
  { host, early }: { host: Host; early: EarlyInput },
  signal: AbortSignal,
): void {
  const settleSelection = watchPointer(
    session,
    host.isOurs,
    { hovered: desk.hover, clicked: desk.click, selected: desk.select },
    signal,
  );
  const went = (id: string) => {
    const entry = desk.state.entries.find((it) => it.id === id);
    if (entry) reveal(session.page, entry.span);
  };
  const firstBelowTop = (entries: readonly Entry[]) =>
    firstBelow(
      session.page,
      entries.map(({ span }) => span),
      0,
    );
  listenToKeys(desk, host, { settleSelection, went, firstBelowTop, early }, signal);
}

/** Calls `work` once, some time after the last of several calls. */
function paused(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
