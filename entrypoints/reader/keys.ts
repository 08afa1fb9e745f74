/** What a key does in the page; single letters work only while a card or a selection is active. */
export type KeyAction =
  | { do: 'tag'; number: number }
  | { do: 'clause' | 'note' | 'confirm' | 'next' | 'previous' | 'open' | 'close' }
  | { do: 'remove' | 'undo' };

const ACTIONS: Record<string, KeyAction> = {
  c: { do: 'clause' },
  n: { do: 'note' },
  y: { do: 'confirm' },
  j: { do: 'next' },
  k: { do: 'previous' },
  enter: { do: 'open' },
  escape: { do: 'close' },
  delete: { do: 'remove' },
};

/** The action of a key event, or none: the page's own fields and the browser's shortcuts keep their keys. */
export function actionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.isComposing || event.altKey || isField(event.target)) return undefined;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    return key === 'z' && !event.shiftKey ? { do: 'undo' } : undefined;
  }
  if (/^[1-9]$/.test(key)) return { do: 'tag', number: Number(key) };
  return ACTIONS[key];
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'))
  );
}
