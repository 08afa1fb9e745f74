import type { Stride } from './steps.ts';

/** What a key does in the page; all but `begin` work only while a card or a selection is active. */
export type KeyAction =
  | { do: 'tag'; number: number }
  | { do: 'step' | 'begin'; by: 1 | -1; stride: Stride }
  | { do: 'clause' | 'note' | 'tags' | 'confirm' | 'open' | 'close' | 'remove' | 'undo' | 'help' }
  | { do: 'accept' | 'reject' | 'correct' | 'missed' | 'join' | 'relate' };

const ACTIONS: Record<string, KeyAction> = {
  c: { do: 'clause' },
  n: { do: 'note' },
  t: { do: 'tags' },
  y: { do: 'confirm' },
  a: { do: 'accept' },
  x: { do: 'reject' },
  e: { do: 'correct' },
  m: { do: 'missed' },
  p: { do: 'join' },
  r: { do: 'relate' },
  j: { do: 'step', by: 1, stride: 'mark' },
  k: { do: 'step', by: -1, stride: 'mark' },
  ']': { do: 'step', by: 1, stride: 'clause' },
  '[': { do: 'step', by: -1, stride: 'clause' },
  enter: { do: 'open' },
  escape: { do: 'close' },
  delete: { do: 'remove' },
  '?': { do: 'help' },
};

const SHIFTED: Record<string, KeyAction> = {
  j: { do: 'step', by: 1, stride: 'kind' },
  k: { do: 'step', by: -1, stride: 'kind' },
};

/**
 * Works wherever the focus is but in a field, so it must be nobody else's: Chrome, Edge and Firefox have nothing on
 * Alt+Shift+J and Alt+Shift+K, and few pages an access key there. Alt+J alone would be a page's access key in Chrome,
 * Ctrl+J is the downloads. Known by its place on the keyboard: with Option a Mac writes another letter.
 */
const ANYWHERE: Record<string, KeyAction> = {
  KeyJ: { do: 'begin', by: 1, stride: 'mark' },
  KeyK: { do: 'begin', by: -1, stride: 'mark' },
};

/** The action of a key event, or none: the page's own fields and the browser's shortcuts keep their keys. */
export function actionOf(event: KeyboardEvent): KeyAction | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey } = event;
  if (event.isComposing || isInField(event)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'enter' && isOnControl(event)) return undefined;
  if (ctrlKey || metaKey) {
    return key === 'z' && !shiftKey && !altKey ? { do: 'undo' } : undefined;
  }
  if (altKey) return shiftKey ? ANYWHERE[event.code] : undefined;
  if (/^[1-9]$/.test(key)) return { do: 'tag', number: Number(key) };
  return (shiftKey ? SHIFTED[key] : undefined) ?? ACTIONS[key];
}

/** Enter on a link or a button of the page is the page's. */
function isOnControl({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element && target.matches('a, button, summary, label, [role], [tabindex]')
  );
}

const FIELD =
  'input, textarea, select, [role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]';

/**
 * Whether the key goes into a field of the page: also one inside an open shadow root, or in an element of the page's
 * own making, into which nobody sees.
 */
function isInField(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] ?? event.target;
  if (!(target instanceof HTMLElement)) return false;
  const isClosed = target.localName.includes('-') && target.localName !== 'policylens-overlay';
  return target.isContentEditable || target.matches(FIELD) || isClosed;
}
