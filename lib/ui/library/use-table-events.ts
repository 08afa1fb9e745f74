import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../panel/typing.ts';
import type { DocumentGroup } from './document-choices.ts';
import type { Selection } from './use-selection.ts';

interface TableActions {
  groups: readonly DocumentGroup[];
  selection: Selection;
  onOpen(id: string): void;
  onDetails(show?: boolean): void;
  onDelete(): void;
}

/** The id of the row of a document. */
export const rowId = (id: string | undefined) => `document-${id}`;

/**
 * Keys and clicks on the rows of the table. Arrows, Home, End and the page keys move, from a row or where nothing has
 * the focus; with Shift they choose; Ctrl+Space chooses one, Ctrl+A all; Enter opens, Space shows details.
 *
 * @returns whether a key has moved to another row, which then takes the focus
 */
export function useTableEvents(
  table: RefObject<HTMLElement | null>,
  actions: TableActions,
): RefObject<boolean> {
  const now = useRef(actions);
  now.current = actions;
  const moved = useRef(false);
  useEffect(() => {
    const element = table.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isAtRow(event) && onKey(event, now.current)) moved.current = true;
    };
    const onClick = (event: MouseEvent) => chooseByClick(event, now.current);
    const onDoubleClick = ({ target }: MouseEvent) => {
      const id = idAt(target);
      if (id !== undefined) now.current.onOpen(id);
    };
    document.addEventListener('keydown', onKeyDown);
    element?.addEventListener('click', onClick, { capture: true });
    element?.addEventListener('dblclick', onDoubleClick);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      element?.removeEventListener('click', onClick, { capture: true });
      element?.removeEventListener('dblclick', onDoubleClick);
    };
  }, [table]);
  return moved;
}

function isAtRow(event: KeyboardEvent): boolean {
  const { target, altKey, defaultPrevented, isComposing } = event;
  if (defaultPrevented || altKey || isComposing) return false;
  if (target === document.body || target instanceof HTMLBodyElement) return true;
  return target instanceof HTMLElement && target.matches('.open, main') && !isTyping(event);
}

/** The document in whose row an event is. */
function idAt(target: EventTarget | null): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-document]') : null;
  return row?.dataset.document;
}

function chooseByClick(event: MouseEvent, { selection }: TableActions): void {
  const { target, shiftKey, ctrlKey, metaKey } = event;
  const id = idAt(target);
  // The box in the row toggles by itself.
  if (id === undefined || target instanceof HTMLInputElement) return;
  if (ctrlKey || metaKey) {
    selection.toggle(id);
    event.stopPropagation();
  } else selection.goTo(id, shiftKey);
}

/** So far one page goes. */
const PAGE = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_, last) => last,
  j: (at, last) => Math.min(last, at + 1),
  k: (at) => Math.max(0, at - 1),
};

/** Does what the key says; true if it has moved to another row. */
function onKey(event: KeyboardEvent, actions: TableActions): boolean {
  const { groups, selection, onOpen, onDetails, onDelete } = actions;
  const ids = groups.flatMap(({ documents }) => documents.map(({ id }) => id));
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const { current } = selection;
  const step = control && key.length === 1 ? undefined : STEPS[key];
  if (step) {
    const next = ids[step(current === undefined ? -1 : ids.indexOf(current), ids.length - 1)];
    if (next !== undefined) selection.goTo(next, shiftKey);
  } else if (control && key === 'a') selection.chooseAll();
  else if (key === ' ' && control && current !== undefined) selection.toggle(current);
  else if (key === ' ' && current !== undefined) onDetails();
  else if (key === 'Enter' && current !== undefined) onOpen(current);
  else if (key === 'Delete') onDelete();
  else if (key === 'Escape' && selection.chosen.size > 0) selection.clear();
  else return false;
  event.preventDefault();
  return step !== undefined;
}
