import { News } from '../panel/news.tsx';
import { Toast } from '../toast.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { CodebookActions, CodebookNews } from './codebook-state.ts';

interface CodebookNewsProps {
  news: CodebookNews | undefined;
  actions: Pick<CodebookActions, 'dismissNews' | 'undo'>;
  words: Words;
}

/** What has just happened: a fault stays until it is closed, anything else goes by itself. */
export function CodebookNewsLine({ news, actions, words }: CodebookNewsProps) {
  if (news === undefined) return null;
  if (news.is === 'failed' || news.is === 'refused') {
    const { dismissNews } = actions;
    return <News news={news} actions={{ dismissNews, confirmImport: dismissNews }} words={words} />;
  }
  const isDone = news.is === 'undone' || news.is === 'exported';
  return (
    <Toast
      news={news}
      text={lineText(news, words)}
      onUndo={isDone ? undefined : actions.undo}
      onDismiss={actions.dismissNews}
      words={words}
    />
  );
}

type LineNews = Exclude<CodebookNews, { is: 'failed' | 'refused' }>;

function lineText(news: LineNews, words: Words): string {
  const names = words.codebookEditor;
  switch (news.is) {
    case 'deleted':
      return names.removed(news.name);
    case 'renamed':
    case 'merged':
      return names[news.is](news.annotations, news.documents);
    case 'undone':
      return news.tagsStay ? names.undoneTagsStay : words.toasts.undone;
    case 'imported':
    case 'bothKept':
      return names[news.is](news.name);
    case 'exported':
      return words.exporting.handedOver(news.file);
  }
}
