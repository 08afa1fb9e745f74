import { useEffect, useRef, useState } from 'preact/hooks';
import { News } from '../panel/news.tsx';
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
  return <Line news={news} actions={actions} words={words} />;
}

/** How long a line stays, in milliseconds. */
const STAYS = 8000;

type LineNews = Exclude<CodebookNews, { is: 'failed' | 'refused' }>;

function Line({ news, actions, words }: CodebookNewsProps & { news: LineNews }) {
  const [held, setHeld] = useState(false);
  const dismiss = useRef(actions.dismissNews);
  dismiss.current = actions.dismissNews;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss.current(), STAYS);
    return () => clearTimeout(timer);
  }, [held, news]);
  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{lineText(news, words)}</span>
      {news.is !== 'undone' && news.is !== 'exported' && (
        <button type="button" onClick={actions.undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

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
