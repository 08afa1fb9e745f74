import { offsetAt } from '../../lib/page/point.ts';
import { toSpan } from '../../lib/page/ranges.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Session } from './session.ts';

/** Times from the visual language: a card opens 250 ms after hover, the toolbar when a selection has rested 120 ms. */
const HOVER = 250;
const LEAVE = 300;
const REST = 120;

export interface PointerNews {
  /** The pointer has rested on a character, or has left all of them. */
  hovered(offset: number | undefined): void;
  clicked(offset: number): void;
  /** A selection in the article has come to rest, or is gone. */
  selected(span: Span | undefined): void;
}

/**
 * Watches pointer and selection in the page; `isOurs` tells events on the overlay. Ends with the signal.
 *
 * @returns tells of a selection that has not come to rest yet, so that a quick key means it and nothing before it
 */
export function watchPointer(
  session: Pick<Session, 'page'>,
  isOurs: (event: Event) => boolean,
  news: PointerNews,
  signal: AbortSignal,
): () => void {
  let hover: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const move = (event: MouseEvent) => {
    cancelAnimationFrame(frame);
    clearTimeout(hover);
    if (isOurs(event)) return;
    frame = requestAnimationFrame(() => {
      const offset = offsetAt(session.page, event.clientX, event.clientY);
      hover = setTimeout(() => news.hovered(offset), offset === undefined ? LEAVE : HOVER);
    });
  };
  const click = (event: MouseEvent) => {
    if (isOurs(event) || getSelection()?.isCollapsed === false) return;
    const offset = offsetAt(session.page, event.clientX, event.clientY);
    if (offset !== undefined) news.clicked(offset);
  };
  // On the window: names in the page can stand before the document's own methods.
  addEventListener('mousemove', move, { signal, passive: true });
  addEventListener('click', click, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(hover);
    cancelAnimationFrame(frame);
  });
  return watchSelection(session, news, signal);
}

function watchSelection(
  session: Pick<Session, 'page'>,
  news: PointerNews,
  signal: AbortSignal,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    rest = undefined;
    const selection = getSelection();
    const chosen = selection !== null && !selection.isCollapsed && toSpan(session.page, selection);
    news.selected(chosen || undefined);
  };
  const changed = () => {
    clearTimeout(rest);
    rest = setTimeout(settle, REST);
  };
  addEventListener('selectionchange', changed, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(rest));
  changed(); // something may have been selected while the page was being read
  return () => {
    if (rest === undefined) return;
    clearTimeout(rest);
    settle();
  };
}
