import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnnotationStore } from '../../lib/storage/open-store.ts';
import { Library } from '../../lib/ui/library/library.tsx';
import { routeOf } from '../../lib/ui/library/route.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { VIEWS } from './views.ts';

interface LibraryPageProps {
  store: AnnotationStore;
  words: Words;
}

/** The page: the view that the address names, in its frame. */
export function LibraryPage({ store, words }: LibraryPageProps) {
  const { view: asked, query } = useRoute();
  const { view, component: View } = VIEWS.find((it) => it.view === asked) ?? VIEWS[0];
  useEffect(() => {
    document.title = `${words.library.views[view]} · ${words.productName}`;
  }, [view, words]);
  return (
    <Library
      entries={VIEWS}
      view={view}
      onOptions={() => browser.runtime.openOptionsPage()}
      words={words}
    >
      <View query={query} store={store} words={words} />
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
