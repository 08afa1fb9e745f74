import { offsetAt } from '../../lib/page/point.ts';
import { toSpan } from '../../lib/page/ranges.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import type { Span } from '../../lib/text/span.ts';
import { actionOf, type KeyAction } from './keys.ts';

/** A key or a click from before the notice's record was open. */
export interface Early {
  action?: KeyAction;
  /** What was selected in the article when the key was pressed. */
  span?: Span;
  /** The character that was clicked. */
  clicked?: number;
}

export interface EarlyInput {
  /** Stops holding it, and gives what came in, in order. */
  take(): readonly Early[];
}

/** What can be done with a selection before there is a card. */
const ON_SELECTION: readonly KeyAction['do'][] = ['tag', 'clause', 'missed', 'note', 'tags'];
/** After these the rest is to be typed in the field that they open. */
const OPENS_FIELD: readonly KeyAction['do'][] = ['missed', 'note', 'tags'];

/**
 * Marks stand in the page before the store has answered: whoever clicks one as soon as they see it, or selects words
 * and presses a key, is heard later, not never. Held are the last click or key that opens a mark, and the keys that do
 * something with a selection. Ends with the signal.
 */
export function holdEarlyInput(reading: () => PageReading, signal: AbortSignal): EarlyInput {
  const taken = new AbortController();
  let held: Early[] = [];
  const pressed = (event: KeyboardEvent) => {
    const action = event.isTrusted ? actionOf(event) : undefined;
    if (!action || held.some((it) => it.action && OPENS_FIELD.includes(it.action.do))) return;
    if (action.do === 'begin') held = [...held.filter(({ span }) => span), { action }];
    else {
      const selection = ON_SELECTION.includes(action.do) ? getSelection() : null;
      const span = selection && !selection.isCollapsed && toSpan(reading(), selection);
      if (!span) return;
      held.push({ action, span });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const click = ({ isTrusted, clientX, clientY }: MouseEvent) => {
    if (!isTrusted || getSelection()?.isCollapsed === false) return;
    const clicked = offsetAt(reading(), clientX, clientY);
    if (clicked !== undefined) held = [...held.filter(({ span }) => span), { clicked }];
  };
  const until = AbortSignal.any([signal, taken.signal]);
  addEventListener('keydown', pressed, { signal: until, capture: true });
  addEventListener('click', click, { signal: until });
  return {
    take() {
      taken.abort();
      return held;
    },
  };
}
