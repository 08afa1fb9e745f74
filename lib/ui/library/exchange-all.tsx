import type { Exporting } from '../export-choices.ts';
import { Exchange } from '../panel/exchange.tsx';
import { ExportProgress } from '../panel/export-progress.tsx';
import type { PanelActions } from '../panel/panel-state.ts';
import { sizeText } from '../size-text.ts';
import type { Words } from '../words/zh-CN.ts';
import type { LibraryDocument } from './library-document.ts';

interface ExchangeAllProps {
  documents: readonly LibraryDocument[];
  /** What the store takes of the disk, in bytes; absent while it is not known. */
  used: number | undefined;
  exporting: Exporting | undefined;
  actions: Pick<PanelActions, 'exportFile' | 'importFile' | 'stopExport'>;
  words: Words;
}

/** 导入与导出: how much there is, and the way in and out for all of it. */
export function ExchangeAll({ documents, used, exporting, actions, words }: ExchangeAllProps) {
  const annotations = documents.reduce((sum, it) => sum + it.annotations.length, 0);
  return (
    <div class="one-column">
      <h1>{words.library.views.exchange}</h1>
      <p>
        {words.holds(documents.length, annotations)}
        {used !== undefined && <span class="quiet">　{words.used(sizeText(used))}</span>}
      </p>
      <Exchange scopes={['all']} actions={actions} words={words} />
      <p class="quiet">{words.library.exchangeHint}</p>
      <ExportProgress exporting={exporting} actions={actions} words={words} />
    </div>
  );
}
