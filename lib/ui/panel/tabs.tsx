import type { Words } from '../words/zh-CN.ts';

/** The views of the panel, in their order. */
export const TABS = ['overview', 'ledger', 'targets', 'deadlines', 'annotations'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  open: Tab;
  counts: Readonly<Partial<Record<Tab, number>>>;
  onOpen(tab: Tab): void;
  words: Words;
}

/** The tabs of the panel's head; arrows, Home and End move between them. */
export function Tabs({ open, counts, onOpen, words }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const next = neighbour(open, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.views} tabIndex={-1} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          type="button"
          key={tab}
          id={`tab-${tab}`}
          role="tab"
          aria-selected={tab === open}
          aria-controls="view"
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {words[tab]}
          {(counts[tab] ?? 0) > 0 && <span class="count">{counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}

function neighbour(tab: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS.at(at - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
