import { useEffect, useRef } from 'preact/hooks';
import type { Tab } from './tabs.tsx';
import { isTyping } from './typing.ts';

/** After G, which letter leads where: as the views are called in English. */
const TAB_OF: Readonly<Record<string, Tab>> = {
  o: 'overview',
  l: 'ledger',
  t: 'targets',
  d: 'deadlines',
  n: 'annotations',
};

/** G and then a letter opens a view, from anywhere in the panel but a field; another key in between means itself. */
export function useTabKeys(open: (tab: Tab) => void): void {
  const opens = useRef(open);
  opens.current = open;
  useEffect(() => {
    let begun = false;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, repeat } = event;
      if (key === 'Shift' || repeat) return;
      const letter = key.toLowerCase();
      const isOurs = !(ctrlKey || metaKey || altKey || shiftKey || isComposing || isTyping(event));
      const tab = begun && isOurs ? TAB_OF[letter] : undefined;
      begun = isOurs && letter === 'g';
      if (tab === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      opens.current(tab);
      document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
    };
    // In the capture phase: D and N may mean something else by themselves.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
