import type { Direction } from '../../annotation/codebook/codebook-seats.ts';

/** What a key does in the tree. */
export type TreeAction =
  | { do: 'go'; to: 'next' | 'previous' | 'first' | 'last' | 'in' | 'out' }
  | { do: 'move'; direction: Direction }
  | { do: 'edit' | 'remove' | 'leave' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const GO: Readonly<Record<string, TreeAction>> = {
  ArrowDown: { do: 'go', to: 'next' },
  ArrowUp: { do: 'go', to: 'previous' },
  ArrowRight: { do: 'go', to: 'in' },
  ArrowLeft: { do: 'go', to: 'out' },
  Home: { do: 'go', to: 'first' },
  End: { do: 'go', to: 'last' },
  Escape: { do: 'leave' },
};

const EDIT: Readonly<Record<string, TreeAction>> = {
  Enter: { do: 'edit' },
  F2: { do: 'edit' },
  Delete: { do: 'remove' },
};

const MOVE: Readonly<Record<string, Direction>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/**
 * The action of a key, or none. Tab nests only for who is at work in the tree (has moved in it, by key or pointer):
 * who passes through by Tab passes on, and Escape lets go again.
 */
export function treeAction(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  { editable, working }: { editable: boolean; working: boolean },
): TreeAction | undefined {
  if (ctrlKey || metaKey) return undefined;
  if (key === 'Tab') {
    if (!editable || !working || altKey) return undefined;
    return { do: 'move', direction: shiftKey ? 'out' : 'in' };
  }
  if (altKey) {
    const direction = MOVE[key];
    return editable && direction ? { do: 'move', direction } : undefined;
  }
  return GO[key] ?? (editable ? EDIT[key] : undefined);
}
