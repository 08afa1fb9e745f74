import type { ComponentChildren } from 'preact';
import { Toast } from '../toast.tsx';
import type { Words } from '../words/zh-CN.ts';
import { DryRun } from './dry-run.tsx';
import { LeftOutOf } from './left-out.tsx';
import type { PanelActions, PanelNews, Refusal } from './panel-state.ts';

type NewsActions = Pick<PanelActions, 'dismissNews' | 'confirmImport'> &
  Partial<Pick<PanelActions, 'undo' | 'undoRenaming'>>;

interface NewsProps<N> {
  news: N;
  actions: NewsActions;
  words: Words;
}

/** What has just happened: a line that goes by itself, or an alert that stays until it is closed. */
export function News({ news, actions, words }: NewsProps<PanelNews | undefined>) {
  if (news === undefined) return null;
  if (news.is === 'failed') {
    return (
      <Alert title={words.failed} actions={actions} words={words}>
        <p>{news.message}</p>
        <p class="quiet">{words.failedHint}</p>
      </Alert>
    );
  }
  if (news.is === 'notSaved') {
    const reason = news.full ? words.diskFull : news.message;
    return (
      <Alert title={words.failed} actions={actions} words={words}>
        <p>{words.notSaved(reason)}</p>
        <p class="quiet">{words.savedLater}</p>
      </Alert>
    );
  }
  if (news.is === 'exported' && news.left.length > 0) {
    return (
      <Alert title={words.exporting.handedOver(news.file)} actions={actions} words={words}>
        <LeftOutOf left={news.left} words={words} />
      </Alert>
    );
  }
  if (news.is === 'dryRun') return <DryRun news={news} actions={actions} words={words} />;
  if (news.is === 'refused') {
    return (
      <Alert title={words.refused} actions={actions} words={words}>
        <Refusals errors={news.errors} words={words} />
      </Alert>
    );
  }
  return (
    <Toast
      news={news}
      text={newsText(news, words)}
      onUndo={undoOf(news, actions)}
      onDismiss={actions.dismissNews}
      words={words}
    />
  );
}

type Line = Exclude<PanelNews, { is: 'failed' | 'notSaved' | 'refused' | 'dryRun' }>;

/** How it is taken back, if it can be. */
function undoOf(news: Line, { undo, undoRenaming }: NewsActions): (() => void) | undefined {
  const step = news.is === 'renamed' ? news.step : undefined;
  if (step !== undefined && undoRenaming) return () => undoRenaming(step);
  const what = 'undo' in news ? news.undo : undefined;
  return what && undo && (() => undo(what));
}

function newsText(news: Line, words: Words): string {
  if (news.is === 'retagged') return words.toasts.retagged(news.annotations);
  if (news.is === 'exported') return words.exporting.handedOver(news.file);
  if (news.is === 'renamed') return words.toasts.renamed(news.annotations, news.documents);
  const { is, added = 0, changed = 0, identical = 0, codebooks = 0 } = news;
  switch (is) {
    case 'deleted':
      return words.toasts.deleted;
    case 'accepted':
      return words.toasts.accepted(changed);
    case 'withdrawn':
      return words.toasts.withdrawn;
    case 'placed':
      return words.toasts.placed;
    case 'givenUp':
      return words.toasts.givenUp;
    case 'importStopped':
      return words.importing.stopped;
    case 'undone':
    case 'nothingToUndo':
      return words.toasts[is];
    case 'merged':
    case 'restored':
    case 'bulkDeleted':
    case 'related':
    case 'unrelated':
      return words.toasts[is];
    case 'passageAdded':
    case 'passageRemoved':
      return words.passages[is];
    case 'imported':
      return words.imported(added, changed, identical, codebooks);
  }
}

interface AlertProps {
  title: string;
  actions: NewsActions;
  words: Words;
  children: ComponentChildren;
}

function Alert({ title, actions, words, children }: AlertProps) {
  return (
    <div class="alert" role="alert">
      <span class="icon icon-info" />
      <h2>{title}</h2>
      <button
        type="button"
        class="button plain"
        aria-label={words.close}
        title={words.close}
        onClick={actions.dismissNews}
      >
        <span class="icon icon-cross" />
      </button>
      <div class="reasons">{children}</div>
    </div>
  );
}

/** So many faults are listed; whoever mends a file mends these first. */
const LISTED = 5;

function Refusals({ errors, words }: { errors: readonly Refusal[]; words: Words }) {
  return (
    <>
      <p>{words.refusedHint(errors.length)}</p>
      <ul>
        {errors.slice(0, LISTED).map(({ code, path, detail }) => (
          <li key={`${code} ${path} ${detail}`}>
            {words.importErrors[code] ?? code}
            <code>{path || words.wholeFile}</code>
            {detail !== undefined && (
              <span class="quiet" lang="en">
                {detail}
              </span>
            )}
          </li>
        ))}
      </ul>
      {errors.length > LISTED && <p class="quiet">{words.moreErrors(errors.length - LISTED)}</p>}
    </>
  );
}
