import { useEffect, useState } from 'preact/hooks';
import { Exchange } from '../../lib/ui/panel/exchange.tsx';
import { sizeText } from '../../lib/ui/size-text.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { exportFile } from '../sidepanel/transfer.ts';
import type { LibraryViewProps } from './view.ts';

/** 导入与导出: how much there is, and the way in and out for all of it. */
export function ExchangeView({ holdings, store, imports, news, words }: LibraryViewProps) {
  const { documents } = holdings;
  const [used, setUsed] = useState<number>();
  useEffect(() => {
    navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, [documents]);
  const annotations = documents.reduce((sum, it) => sum + it.annotations.length, 0);
  return (
    <div class="one-column">
      <h1>{words.library.views.exchange}</h1>
      <p>
        {words.holds(documents.length, annotations)}
        {used !== undefined && <span class="quiet">　{words.used(sizeText(used))}</span>}
      </p>
      <Exchange
        scopes={['all']}
        actions={{
          exportJson: () =>
            news.attempt(async () => {
              saveFile(await exportFile(store));
              return { is: 'exported' };
            }),
          importFile: (file) => news.attempt(() => imports.plan(file)),
        }}
        words={words}
      />
      <p class="quiet">{words.library.exchangeHint}</p>
    </div>
  );
}
