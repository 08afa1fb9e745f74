import { Loss } from '../loss.tsx';
import { Hues, huesWith } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import { allCodebooks } from './codebook-choice.tsx';
import { Empty } from './empty.tsx';
import { Exchange } from './exchange.tsx';
import { ExportProgress } from './export-progress.tsx';
import { ImportProgress } from './import-progress.tsx';
import { News } from './news.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { Reading } from './reading.tsx';

export interface PanelProps {
  state: PanelState;
  actions: PanelActions;
  words: Words;
}

/** The side panel: what the notice in the page says, and what was written on it. */
export function Panel({ state, actions, words }: PanelProps) {
  return (
    <div class="panel" lang={words.language}>
      {state.is === 'loading' && <Loading words={words} />}
      {state.is === 'noReader' && (
        <NoReader canRead={state.canRead} actions={actions} words={words} />
      )}
      {state.is === 'reading' && (
        <Hues.Provider value={huesWith(state.codebook, allCodebooks(state))}>
          <Reading state={state} actions={actions} words={words} />
        </Hues.Provider>
      )}
      {state.is !== 'loading' && (
        <Loss lost={state.lost} onDismiss={actions.dismissLoss} words={words} />
      )}
      {state.is !== 'loading' && (
        <ExportProgress exporting={state.exporting} actions={actions} words={words} />
      )}
      {state.is !== 'loading' && (
        <ImportProgress importing={state.importing} actions={actions} words={words} />
      )}
      {state.is !== 'loading' && <News news={state.news} actions={actions} words={words} />}
    </div>
  );
}

function Loading({ words }: Pick<PanelProps, 'words'>) {
  return (
    <main class="loading">
      <div class="bar" />
      <p class="quiet" role="status">
        {words.loading}
      </p>
    </main>
  );
}

/** Another page than a notice: it may be read all the same; annotations on others can be exchanged from here, too. */
function NoReader({ canRead, actions, words }: Omit<PanelProps, 'state'> & { canRead: boolean }) {
  return (
    <main>
      <Empty title={words.noReader} hint={canRead ? words.noReaderHint : words.cannotReadHint}>
        {canRead && (
          <button type="button" class="button primary" onClick={actions.readPage}>
            {words.readPage}
          </button>
        )}
        <a class="button plain" href="/welcome.html" target="_blank" rel="noreferrer">
          {words.menu.welcome}
        </a>
      </Empty>
      <Exchange scopes={['all']} actions={actions} words={words} />
    </main>
  );
}
