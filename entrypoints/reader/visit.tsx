import { render } from 'preact';
import { answerReader } from '../../lib/messages/answer.ts';
import type { Place } from '../../lib/messages/protocol.ts';
import { askBackground, tellPanel } from '../../lib/messages/send.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { hiddenKinds } from '../../lib/storage/settings.ts';
import type { Span } from '../../lib/text/span.ts';
import { Overlay } from '../../lib/ui/overlay/overlay.tsx';
import { overlayStyle } from '../../lib/ui/overlay/style.ts';
import { Toast } from '../../lib/ui/overlay/toast.tsx';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { type Desk, type DeskState, openDesk } from './desk.ts';
import { entriesOf } from './entries.ts';
import { addHost } from './host.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { messageOf } from './message-of.ts';
import { openNotebook } from './notebook.ts';
import { kindOf, overlayViewOf } from './overlay-view-of.ts';
import { type Painting, startPainting } from './painting.ts';
import { watchPointer } from './pointer.ts';
import { openSession, refreshAnnotations, type Session } from './session.ts';

const PANEL_PAUSE = 200;

/** Everything the reader does with one reading of a page; all of it ends with the signal. */
export async function visit(page: PageReading, notice: Notice, signal: AbortSignal): Promise<void> {
  const painting = startPainting(page, entriesOf({ notice, annotations: [], places: {} }));
  signal.addEventListener('abort', painting.stop);
  let session: Session;
  try {
    await askBackground('noticeRead', { commitments: notice.commitments.length });
    session = await openSession(page, notice);
  } catch (error) {
    showFailure(messageOf(error), signal);
    return;
  }
  if (signal.aborted) return;
  const desk = showDesk(session, painting, signal);
  const stopAnswering = answer(session, desk, painting);
  signal.addEventListener('abort', stopAnswering);
  followSettings(desk, painting, signal);
  desk.refresh();
}

/** The marks stand, but nothing can be written: says so. */
function showFailure(message: string, signal: AbortSignal): void {
  const host = addHost(overlayStyle);
  const away = () => {
    render(null, host.root);
    host.remove();
  };
  const actions = { dismissToast: away, undo: away };
  const words = chooseWords(navigator.languages);
  render(<Toast toast={{ is: 'noStore', message }} actions={actions} words={words} />, host.root);
  signal.addEventListener('abort', away);
}

/** Desk, overlay and painting follow one another; pointer and keys move the desk. */
function showDesk(session: Session, painting: Painting, signal: AbortSignal): Desk {
  const host = addHost(overlayStyle);
  const words = chooseWords(navigator.languages);
  const newsForPanel = paused(() => tellPanel('readingChanged', {}), PANEL_PAUSE);
  const draw = (state: DeskState) =>
    render(
      <Overlay view={overlayViewOf(session, state)} actions={desk} words={words} />,
      host.root,
    );
  let painted: DeskState['entries'] = [];
  const desk = openDesk(session, openNotebook(session), (state) => {
    if (state.entries !== painted) painting.repaintAnnotations(state.entries);
    painted = state.entries;
    painting.focus(state.entries.find(({ id }) => id === state.open?.id)?.span);
    draw(state);
    newsForPanel();
  });
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
  addEventListener('scroll', () => requestAnimationFrame(() => draw(desk.state)), {
    signal,
    capture: true,
    passive: true,
  });
  addEventListener('resize', () => draw(desk.state), { signal });
  signal.addEventListener('abort', () => {
    render(null, host.root);
    host.remove();
  });
  return desk;
}

/** Calls `work` once, some time after the last of several calls. */
function paused(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}

function answer(session: Session, desk: Desk, painting: Painting): () => void {
  const { notice, document, page } = session;
  /** A clause makes its first mark the current one, so that its row is. */
  const idOf = (place: Place) =>
    'id' in place ? place.id : desk.state.entries.find((it) => isInside(it.span, place.span))?.id;
  const spanOf = (place: Place) =>
    'span' in place ? place.span : desk.state.entries.find(({ id }) => id === place.id)?.span;
  return answerReader({
    describeReading: () => ({
      document,
      url: location.href,
      notice,
      places: session.places,
      ...(desk.state.selected !== undefined && { selected: desk.state.selected }),
    }),
    reveal: ({ place }) => {
      desk.point(idOf(place));
      const span = spanOf(place);
      if (span) reveal(page, span, painting.mentions);
    },
    annotationsChanged: async (changed) => {
      if (changed.document !== document) return;
      await refreshAnnotations(session);
      desk.refresh();
    },
  });
}

function followSettings(desk: Desk, painting: Painting, signal: AbortSignal): void {
  const hide = (kinds: string[]) => {
    const names = MARKS.filter((name) => kinds.includes(kindOf(name)));
    painting.hide(names);
    desk.hide(names);
  };
  hiddenKinds.getValue().then(hide);
  signal.addEventListener('abort', hiddenKinds.watch(hide));
}

const MARKS = [
  'policylens-target',
  'policylens-deadline',
  'policylens-department',
  'policylens-annotation',
  'policylens-review',
] as const;

const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
