import { actionOf, type KeyAction } from './keys.ts';

/** The key that begins with the marks, pressed while the notice's record is still being opened. */
export interface EarlyKey {
  /** Stops holding it, and gives the action of the last one pressed, if any. */
  take(): KeyAction | undefined;
}

/**
 * Marks stand in the page before the store has answered: whoever presses the key as soon as they see them is heard
 * later, not never. Only the key that works with nothing open is held. Ends with the signal.
 */
export function holdEarlyKey(signal: AbortSignal): EarlyKey {
  const taken = new AbortController();
  let held: KeyAction | undefined;
  const pressed = (event: KeyboardEvent) => {
    const action = event.isTrusted ? actionOf(event) : undefined;
    if (action?.do !== 'begin') return;
    held = action;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', pressed, {
    signal: AbortSignal.any([signal, taken.signal]),
    capture: true,
  });
  return {
    take() {
      taken.abort();
      return held;
    },
  };
}
