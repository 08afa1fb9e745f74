import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import { Rail, type RailEntry } from './rail.tsx';

interface LibraryProps {
  entries: readonly RailEntry[];
  view: string;
  onOptions(): void;
  words: Words;
  children: ComponentChildren;
}

/** The frame of the library page: the rail, and the view that is open. */
export function Library({ entries, view, onOptions, words, children }: LibraryProps) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    main.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <div class="library" lang={words.language}>
      <Rail entries={entries} view={view} onOptions={onOptions} words={words} />
      <main class="library-main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
