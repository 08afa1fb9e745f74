import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { announce } from '../../lib/messages/announce.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { Library } from '../../lib/ui/library/library.tsx';
import type { Holdings } from '../../lib/ui/library/library-document.ts';
import { routeOf } from '../../lib/ui/library/route.ts';
import { News } from '../../lib/ui/panel/news.tsx';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { today } from '../clock/today.ts';
import { tellCodebooks } from '../codebook/tell-codebooks.ts';
import { messageOf } from '../desk/message-of.ts';
import { importsInto } from '../importing/imports.ts';
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
  const imports = useMemo(() => importsInto(store, announce, tellCodebooks), [store]);
  useEffect(() => {
    document.title = `${words.library.views[view]} · ${words.productName}`;
  }, [view, words]);
  const newsActions = {
    dismissNews: () => news.attempt(async () => undefined),
    confirmImport: () => news.attempt(imports.take),
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
      <News news={told} actions={newsActions} words={words} />
    </Library>
  );
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
    () => ({
      async attempt(work) {
        try {
          setTold(await work());
        } catch (error) {
          setTold({ is: 'failed', message: messageOf(error) });
        }
      },
    }),
    [],
  );
  return { told, news };
}
