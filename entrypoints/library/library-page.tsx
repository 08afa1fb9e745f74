import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { Importing } from '../../lib/ui/importing.ts';
import { Library } from '../../lib/ui/library/library.tsx';
import type { Holdings } from '../../lib/ui/library/library-document.ts';
import { routeOf } from '../../lib/ui/library/route.ts';
import { ImportProgress } from '../../lib/ui/panel/import-progress.tsx';
import { News } from '../../lib/ui/panel/news.tsx';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { followToday } from '../clock/follow-today.ts';
import { today } from '../clock/today.ts';
import { attempting } from '../desk/attempt.ts';
import { openImports } from '../importing/open-imports.ts';
import type { HoldingsDesk } from './holdings.ts';
import type { NewsDesk } from './view.ts';
import { VIEWS } from './views.ts';

interface LibraryPageProps {
  holdings: Holdings;
  desk: HoldingsDesk;
  store: AnnotationStore;
  words: Words;
}

/** The page: the view that the address names, in its frame, and what has just happened. */
export function LibraryPage({ holdings, desk, store, words }: LibraryPageProps) {
  const { view: asked, query } = useRoute();
  const { view, component: View } = VIEWS.find((it) => it.view === asked) ?? VIEWS[0];
  const { told, news } = useNews();
  const [importing, setImporting] = useState<Importing>();
  useToday();
  const imports = useMemo(() => openImports(setImporting), []);
  useEffect(() => {
    document.title = `${words.library.views[view]} · ${words.productName}`;
  }, [view, words]);
  const newsActions = {
    dismissNews: news.clear,
    confirmImport() {
      news.clear();
      news.attempt(imports.take);
    },
    stopImport: imports.stop,
  };
  return (
    <Library
      entries={VIEWS.filter(({ hidden }) => !hidden).map((entry) => ({
        ...entry,
        ...(entry.view === 'documents' && { count: holdings.documents.length }),
      }))}
      view={view}
      onOptions={() => browser.runtime.openOptionsPage()}
      words={words}
    >
      <View
        query={query}
        holdings={holdings}
        desk={desk}
        store={store}
        imports={imports}
        news={news}
        today={today()}
        words={words}
      />
      <ImportProgress importing={importing} actions={newsActions} words={words} />
      <News news={told} actions={newsActions} words={words} />
    </Library>
  );
}

/** Draws the page anew when another day has begun: days left count from today. */
function useToday(): void {
  const [, redraw] = useState(today);
  useEffect(() => followToday(() => redraw(today())), []);
}

function useRoute() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

function useNews(): { told: PanelNews | undefined; news: NewsDesk } {
  const [told, setTold] = useState<PanelNews>();
  const news = useMemo<NewsDesk>(
    () => ({ attempt: attempting<PanelNews>(setTold), clear: () => setTold(undefined) }),
    [],
  );
  return { told, news };
}
