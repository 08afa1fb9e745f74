import { render } from 'preact';
import { tellPanel } from '../../lib/messages/send.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { Overlay } from '../../lib/ui/overlay/overlay.tsx';
import { overlayStyle } from '../../lib/ui/overlay/style.ts';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { type Desk, type DeskState, openDesk } from './desk.ts';
import { addHost, type Host } from './host.ts';
import { listenToKeys } from './listen-to-keys.ts';
import type { Notebook } from './notebook.ts';
import { overlayViewOf } from './overlay-view-of.ts';
import type { Painting } from './painting.ts';
import { watchPointer } from './pointer.ts';
import type { Session } from './session.ts';

/** The panel asks anew when nothing has changed for so long: not at every key in a note. */
const PANEL_PAUSE = 200;

/** Desk, overlay and painting follow one another; pointer and keys move the desk. */
export function showDesk(
  session: Session,
  notebook: Notebook,
  painting: Painting,
  signal: AbortSignal,
): Desk {
  const host = addHost(overlayStyle);
  const words = chooseWords(navigator.languages);
  const newsForPanel = paused(() => tellPanel('readingChanged', {}), PANEL_PAUSE);
  const draw = (state: DeskState) =>
    render(
      <Overlay view={overlayViewOf(session, state)} actions={desk} words={words} />,
      host.root,
    );
  let painted: DeskState['entries'] = [];
  const desk = openDesk(session, notebook, (state) => {
    if (state.entries !== painted) painting.repaintAnnotations(state.entries);
    painted = state.entries;
    painting.focus(state.entries.find(({ id }) => id === state.open?.id)?.span);
    draw(state);
    newsForPanel();
  });
  moveByHand(desk, session, host, signal);
  const redraw = () => draw(desk.state);
  const scrolled = () => requestAnimationFrame(redraw);
  addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
  addEventListener('resize', redraw, { signal });
  signal.addEventListener('abort', () => {
    render(null, host.root);
    host.remove();
  });
  return desk;
}

/** Pointer and keys move the desk. */
function moveByHand(desk: Desk, session: Session, host: Host, signal: AbortSignal): void {
  const settleSelection = watchPointer(
    session.page,
    host.isOurs,
    { hovered: desk.hover, clicked: desk.click, selected: desk.select },
    signal,
  );
  const went = (id: string) => {
    const entry = desk.state.entries.find((it) => it.id === id);
    if (entry) reveal(session.page, entry.span);
  };
  listenToKeys(desk, host, { settleSelection, went }, signal);
}

/** Calls `work` once, some time after the last of several calls. */
function paused(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
