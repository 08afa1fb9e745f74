import type { AnnotationStore } from '../../lib/storage/open-store.ts';
import type { Route } from '../../lib/ui/library/route.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';

/** What a view of the library is given. */
export interface LibraryViewProps {
  /** What the view is asked, from the page's address. */
  query: Route['query'];
  store: AnnotationStore;
  words: Words;
}
