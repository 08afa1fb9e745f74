import { codeWithKey } from '../../lib/annotation/codebook/codebook.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Desk } from './desk.ts';
import type { EarlyInput } from './early-input.ts';
import type { Entry } from './entries.ts';
import type { Host } from './host.ts';
import { actionOf, type KeyAction } from './keys.ts';

export interface Around {
  /** Makes sure that the desk knows the selection as it is now. */
  settleSelection(): void;
  /** Called with the entry that a step went to. */
  went(id: string): void;
  /** Of entries in the order of the text, the index of the first that is on the screen or below it. */
  firstBelowTop(entries: readonly Entry[]): number;
  /** What came in before there was a desk. */
  early: EarlyInput;
}

/**
 * Lets keys move the desk. Letters and numbers work while a card is open or a selection in the article is active, so
 * that a page's own keys stay its own.
 */
export function listenToKeys(desk: Desk, host: Host, around: Around, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    // A script of the page can make events, but not the person's decisions.
    if (!event.isTrusted) return;
    const action = host.isTyping() ? escapeOf(event) : actionOf(event);
    // Enter presses the button of ours that has the focus.
    if (action?.do === 'open' && host.isOnControl()) return;
    if (action) around.settleSelection();
    if (!action || !isActive(desk, action)) return;
    // A key that is held down moves on, and does nothing else a second time.
    const isDone = event.repeat && !REPEATED.includes(action.do);
    if (!isDone && !act(desk, action, around)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // In the capture phase of the window: before any listener of the page.
  addEventListener('keydown', pressed, { signal, capture: true });
  actEarly(desk, around);
}

/** Does what was asked for before there was a desk. Several keys on one selection are several things done with it. */
function actEarly(desk: Desk, around: Around): void {
  let before: Span | undefined;
  for (const { action, span, clicked } of around.early.take()) {
    if (span && (span.start !== before?.start || span.end !== before.end)) desk.select(span);
    before = span;
    if (action) act(desk, action, around);
    if (clicked !== undefined) desk.click(clicked);
  }
}

const escapeOf = (event: KeyboardEvent): KeyAction | undefined =>
  event.key === 'Escape' && !event.isComposing ? { do: 'close' } : undefined;

const REPEATED: readonly KeyAction['do'][] = ['step', 'begin', 'undo'];

/** What is current needs no card to be stepped from, opened, or have the last step taken back. */
const FOR_CURRENT: readonly KeyAction['do'][] = ['step', 'undo', 'open', 'help'];

function isActive({ state }: Desk, { do: action }: KeyAction): boolean {
  if (action === 'begin') return true;
  if (action === 'close' && state.help) return true;
  if (state.correcting) return true;
  if (action === 'undo' && (state.recent !== undefined || 'step' in (state.toast ?? {})))
    return true;
  return Boolean(
    state.open ??
      state.selection ??
      state.making ??
      (FOR_CURRENT.includes(action) && state.selected),
  );
}

/** Whether the key did something here; if not, it is the page's. */
function act(desk: Desk, action: KeyAction, { went, firstBelowTop }: Around): boolean {
  const { open, selected, selection, correcting } = desk.state;
  // Letters that reach us from a form's list or button are nobody's.
  if (correcting && action.do !== 'close' && action.do !== 'help') return false;
  switch (action.do) {
    case 'tag': {
      const code = codeWithKey(desk.state.codebook, String(action.number));
      if (code) desk.tag(code.path);
      return code !== undefined;
    }
    case 'begin':
    case 'step': {
      const entry = desk.step(action.by, action.stride, firstBelowTop);
      if (entry) went(entry.id);
      return entry !== undefined || action.do === 'step';
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
    case 'tags':
      desk.chooseTag();
      return desk.state.choosing ?? false;
    case 'note':
      desk.note();
      return true;
    case 'help':
      desk.toggleHelp();
      return true;
    case 'confirm':
      if (!desk.isUncertain()) return false;
      desk.confirmPlace();
      return true;
    case 'accept':
    case 'reject':
    case 'correct':
      if (!desk.isOnMark()) return false;
      desk[action.do]();
      return true;
    case 'missed':
      if (!selection) return false;
      desk.addMissed();
      return true;
    case 'relate':
      if (!desk.canRelate()) return false;
      desk.relate();
      return true;
    case 'join':
      if (!desk.canJoin()) return false;
      desk.join();
      return true;
    case 'close':
      if (desk.state.help) {
        desk.toggleHelp();
        return true;
      }
      if (desk.state.choosing) {
        desk.closeTags();
        return true;
      }
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
