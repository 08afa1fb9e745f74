import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a line stays, in milliseconds. */
const STAYS = 8000;

/** What to put on the element of the line. */
interface Hold {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocusIn(): void;
  onFocusOut(): void;
}

/**
 * A line that goes by itself after a while, but not from under the pointer or the focus.
 *
 * @param line what it says; another object has its time anew
 */
export function usePassing(line: object, dismiss: () => void): Hold {
  const [held, setHeld] = useState(false);
  const latest = useRef(dismiss);
  latest.current = dismiss;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => latest.current(), STAYS);
    return () => clearTimeout(timer);
  }, [held, line]);
  const [hold, letGo] = [() => setHeld(true), () => setHeld(false)];
  return { onPointerEnter: hold, onPointerLeave: letGo, onFocusIn: hold, onFocusOut: letGo };
}
