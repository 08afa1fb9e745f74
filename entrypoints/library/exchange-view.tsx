import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exporting } from '../../lib/ui/export-choices.ts';
import { Exchange } from '../../lib/ui/panel/exchange.tsx';
import { ExportProgress } from '../../lib/ui/panel/export-progress.tsx';
import { sizeText } from '../../lib/ui/size-text.ts';
import { openExports } from '../exporting/open-exports.ts';
import type { LibraryViewProps } from './view.ts';

/** 导入与导出: how much there is, and the way in and out for all of it. */
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
  const annotations = documents.reduce((sum, it) => sum + it.annotations.length, 0);
  const importFile = (file: File) => news.attempt(() => imports.plan(file));
  return (
    <div class="one-column">
      <h1>{words.library.views.exchange}</h1>
      <p>
        {words.holds(documents.length, annotations)}
        {used !== undefined && <span class="quiet">　{words.used(sizeText(used))}</span>}
      </p>
      <Exchange scopes={['all']} actions={{ ...exports, importFile }} words={words} />
      <p class="quiet">{words.library.exchangeHint}</p>
      <ExportProgress exporting={exporting} actions={exports} words={words} />
    </div>
  );
}
