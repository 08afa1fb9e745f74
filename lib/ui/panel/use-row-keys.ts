import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from './typing.ts';

/** Each row of a list has one of these; they are rendered with `tabIndex={-1}`. */
const ROW = '.reveal, .jump';

type Step = (at: number, count: number) => number;

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};
/** As in the page, wherever the focus is. */
const LETTERS: Readonly<Record<string, Step>> = {
  j: (at, count) => Math.min(count - 1, at + 1),
  k: (at) => Math.max(0, at - 1),
};

/**
 * Keys for a list of rows: one stop for Tab, arrows, Home and End between the rows, J and K from anywhere in the panel.
 * Enter is the row's own. Escape on a row, or on nothing, is `onEscape`.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, onEscape = () => {}): void {
  const leaves = useRef(onEscape);
  leaves.current = onEscape;
  useEffect(() => keepOneStop(list.current));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isOwn(event) && isAtRow(event, list.current)) leaves.current();
      else moveByKey(event, list.current);
    };
    const onFocusIn = () => keepOneStop(list.current);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [list]);
}

/** Typed in no field, ending no composition, and nobody else's. */
const isOwn = (event: KeyboardEvent) =>
  !(event.defaultPrevented || event.isComposing || isTyping(event));

const isAtRow = ({ target }: Event, list: HTMLElement | null) =>
  target === document.body || list?.contains(target as Node) === true;

const rowsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(ROW)];

/** Tab reaches the row that has, or had, the focus; at first the current one, or the first. */
function keepOneStop(list: HTMLElement | null): void {
  if (!list) return;
  const rows = rowsOf(list);
  const focused = rows.find((row) => row === document.activeElement);
  const stops = rows.filter((row) => row.tabIndex === 0);
  const current = rows.find((row) => row.closest('[aria-current]'));
  const stop = focused ?? stops[0] ?? current ?? rows[0];
  for (const row of stops) if (row !== stop) row.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

function moveByKey(event: KeyboardEvent, list: HTMLElement | null): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (!list || ctrlKey || metaKey || altKey || !isOwn(event)) return;
  const inside = list.contains(event.target as Node);
  const step = LETTERS[key.toLowerCase()] ?? (inside ? ARROWS[key] : undefined);
  if (step === undefined) return;
  const rows = rowsOf(list);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  focusRow(rows[step(at, rows.length)]);
  event.preventDefault();
}

/** Focuses a row and brings all of it into sight, below the head that stands over its group. */
export function focusRow(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true });
  row?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** Focuses the first row of a list. */
export function focusFirstRow(list: HTMLElement | null): void {
  focusRow(list?.querySelector<HTMLElement>(ROW) ?? undefined);
}
