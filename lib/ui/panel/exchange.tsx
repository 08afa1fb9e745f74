import type { ExportScope } from '../export-choices.ts';
import type { Words } from '../words/zh-CN.ts';
import { ExportMenu } from './export-menu.tsx';
import type { PanelActions } from './panel-state.ts';

interface ExchangeProps {
  /** What can be exported here; none where the head of the panel offers it. */
  scopes?: readonly ExportScope[];
  actions: Pick<PanelActions, 'exportFile' | 'importFile'> &
    Partial<Pick<PanelActions, 'openOptions' | 'openLibrary'>>;
  words: Words;
}

/** Export and import of annotations, and the way to the options, where restore points are. */
export function Exchange({ scopes, actions, words }: ExchangeProps) {
  return (
    <div class="tools">
      {scopes && <ExportMenu scopes={scopes} actions={actions} words={words} />}
      <label class="button" title={words.importHint}>
        <span class="icon icon-import" />
        {words.import}
        <input
          type="file"
          class="unseen"
          accept=".json,.jsonld,.qdpx,application/json"
          aria-label={words.importHint}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.importFile(file);
            // The same file may be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="plain-pair">
        {actions.openLibrary && (
          <button type="button" class="button plain" onClick={actions.openLibrary}>
            {words.library.name}
          </button>
        )}
        {actions.openOptions && (
          <button type="button" class="button plain" onClick={actions.openOptions}>
            {words.options}
          </button>
        )}
      </span>
    </div>
  );
}
