import { BUILT_IN_TAGS } from '../../lib/ui/tags.ts';
import type { Desk } from './desk.ts';
import type { Host } from './host.ts';
import { actionOf, type KeyAction } from './keys.ts';

export interface Around {
  /** Makes sure that the desk knows the selection as it is now. */
  settleSelection(): void;
  /** Called with the entry that J or K went to. */
  went(id: string): void;
}

/**
 * Lets keys move the desk. Letters and numbers work while a card is open or a selection in the article is active, so
 * that a page's own keys stay its own.
 */
export function listenToKeys(
  desk: Desk,
  host: Host,
  { settleSelection, went }: Around,
  signal: AbortSignal,
): void {
  const pressed = (event: KeyboardEvent) => {
    const action = host.isTyping() ? escapeOf(event) : actionOf(event);
    if (action) settleSelection();
    if (!action || !isActive(desk, action) || !act(desk, action, went)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // In the capture phase of the window: before any listener of the page.
  addEventListener('keydown', pressed, { signal, capture: true });
}

const escapeOf = (event: KeyboardEvent): KeyAction | undefined =>
  event.key === 'Escape' && !event.isComposing ? { do: 'close' } : undefined;

function isActive({ state }: Desk, { do: action }: KeyAction): boolean {
  const stepping =
    action === 'next' || action === 'previous' || action === 'undo' || action === 'open';
  return Boolean(state.open ?? state.selection ?? (stepping && state.selected));
}

/** Whether the key did something here; if not, it is the page's. */
function act(desk: Desk, action: KeyAction, went: Around['went']): boolean {
  const { open, selected, selection } = desk.state;
  switch (action.do) {
    case 'tag': {
      const tag = BUILT_IN_TAGS.find(({ key }) => key === String(action.number));
      if (tag) desk.tag(tag.name);
      return tag !== undefined;
    }
    case 'next':
    case 'previous': {
      const entry = desk.step(action.do === 'next' ? 1 : -1);
      if (entry) went(entry.id);
      return true;
    }
    case 'open': {
      const id = open?.id ?? selected;
      if (id === undefined || open?.chosen) return false;
      desk.open(id);
      return true;
    }
    case 'clause':
      desk.takeClause();
      return true;
    case 'note':
      desk.note();
      return true;
    case 'confirm':
      if (!desk.isUncertain()) return false;
      desk.confirmPlace();
      return true;
    case 'close':
      if (selection) getSelection()?.removeAllRanges();
      desk.close();
      return true;
    case 'remove':
      desk.remove();
      return true;
    case 'undo':
      desk.undo();
      return true;
  }
}
