import { useMemo, useState } from 'preact/hooks';
import type { Exporting } from '../../lib/ui/export-choices.ts';
import { openExports } from '../exporting/open-exports.ts';
import type { LibraryViewProps } from './view.ts';

/** Where the library's files are made, and the one that is being made. */
export function useExports({ store, news, words }: LibraryViewProps) {
  const [exporting, setExporting] = useState<Exporting>();
  const exports = useMemo(
    () =>
      openExports(store, {
        language: [words.language],
        progress: setExporting,
        attempt: news.attempt,
      }),
    [store, news, words],
  );
  return { exports, exporting };
}
