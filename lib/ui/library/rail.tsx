import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import { hashOf } from './route.ts';

/** One entry of the rail. */
export interface RailEntry {
  view: ViewName;
  icon: string;
  /** Shown at its end, where there is something to count. */
  count?: number;
  /** A line stands above it. */
  apart?: boolean;
}

export type ViewName = keyof Words['library']['views'];

interface RailProps {
  entries: readonly RailEntry[];
  /** The one that is open. */
  view: string;
  onOptions(): void;
  words: Words;
}

/** The views of the library: a rail at the left from 1024 px, below that a menu at the top. */
export function Rail({ entries, view, onOptions, words }: RailProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [view]);
  const current = entries.find((it) => it.view === view);
  return (
    <nav
      class={open ? 'rail open' : 'rail'}
      aria-label={words.library.sections}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <p class="brand">
        <Emblem />
        {words.productName}
      </p>
      <button
        ref={opener}
        type="button"
        class="button rail-opener"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {current ? words.library.views[current.view] : words.library.menu}
        <span class="icon icon-down" />
      </button>
      <ul>
        {entries.map(({ view: name, icon, count, apart = false }) => (
          <li key={name} class={apart ? 'apart' : undefined}>
            <a href={hashOf(name)} aria-current={name === view ? 'page' : undefined}>
              <span class={`icon icon-${icon}`} />
              <span>{words.library.views[name]}</span>
              {count !== undefined && <span class="rail-count">{count}</span>}
            </a>
          </li>
        ))}
        <li>
          <button type="button" onClick={onOptions}>
            <span class="icon icon-settings" />
            <span>{words.options}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** A sheet with the three lines by which marks are known. */
function Emblem() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path class="sheet" d="M6 3.5h13l7 7V28.5H6z" />
      <path class="deadline" d="M11 10.5h6" />
      <path class="department" d="M11 16.5h10" />
      <path class="target" d="M11 21.5h10M11 24.5h10" />
    </svg>
  );
}
