import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exporting } from '../../lib/ui/export-choices.ts';
import { ExchangeAll } from '../../lib/ui/library/exchange-all.tsx';
import { openExports } from '../exporting/open-exports.ts';
import type { LibraryViewProps } from './view.ts';

/** 导入与导出. */
export function ExchangeView({ holdings, store, imports, news, words }: LibraryViewProps) {
  const { documents } = holdings;
  const [used, setUsed] = useState<number>();
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
  useEffect(() => {
    navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, [documents]);
  const importFile = (file: File) => news.attempt(() => imports.plan(file));
  return (
    <ExchangeAll
      documents={documents}
      used={used}
      exporting={exporting}
      actions={{ ...exports, importFile }}
      words={words}
    />
  );
}
