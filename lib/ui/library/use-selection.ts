import { useMemo, useState } from 'preact/hooks';

/** Which of a list are chosen, and which is the current one. */
export interface Selection {
  current: string | undefined;
  chosen: ReadonlySet<string>;
  /** Goes to one; with `extend`, all from where the choice began are chosen. */
  goTo(id: string, extend?: boolean): void;
  toggle(id: string): void;
  chooseAll(): void;
  clear(): void;
}

/** @param ids what is shown, in order; what is no longer shown is not chosen any more */
export function useSelection(ids: readonly string[]): Selection {
  const [current, setCurrent] = useState<string>();
  const [anchor, setAnchor] = useState<string>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(NONE);
  const chosen = useMemo(
    () => (picked.size === 0 ? picked : new Set(ids.filter((id) => picked.has(id)))),
    [ids, picked],
  );
  return {
    current: current !== undefined && ids.includes(current) ? current : undefined,
    chosen,
    goTo(id, extend = false) {
      setCurrent(id);
      if (!extend) setAnchor(id);
      else setPicked(new Set(between(ids, anchor ?? id, id)));
    },
    toggle(id) {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setPicked(next);
      setCurrent(id);
      setAnchor(id);
    },
    chooseAll: () => setPicked(new Set(ids)),
    clear: () => setPicked(NONE),
  };
}

const NONE: ReadonlySet<string> = new Set();

function between(ids: readonly string[], one: string, other: string): readonly string[] {
  const [a, b] = [ids.indexOf(one), ids.indexOf(other)];
  return ids.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1);
}
