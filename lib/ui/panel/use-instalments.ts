import { useEffect, useState } from 'preact/hooks';

/** So many rows are there at once: more than a panel shows. */
const FIRST = 20;
/** So many follow in each frame. */
const NEXT = 40;

/**
 * How many of so many rows to show now. The first come at once, so that nobody waits for those out of sight; the
 * others follow frame by frame. Another `key` is another list and begins anew.
 */
export function useInstalments(total: number, key: string): number {
  const [{ of, shown }, setShown] = useState({ of: key, shown: FIRST });
  const now = of === key ? shown : FIRST;
  useEffect(() => {
    if (now >= total) return undefined;
    const timer = setTimeout(() => setShown({ of: key, shown: now + NEXT }), 16);
    return () => clearTimeout(timer);
  }, [now, total, key]);
  return Math.min(total, now);
}
