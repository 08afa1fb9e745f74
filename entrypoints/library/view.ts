import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { Holdings } from '../../lib/ui/library/library-document.ts';
import type { Route } from '../../lib/ui/library/route.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import type { Imports } from '../importing/open-imports.ts';
import type { HoldingsDesk } from './holdings.ts';

/** What a view of the library is given. */
export interface LibraryViewProps {
  /** What the view is asked, from the page's address. */
  query: Route['query'];
  /** Whatever is in the store, kept up to date. */
  holdings: Holdings;
  desk: HoldingsDesk;
  store: AnnotationStore;
  imports: Imports;
  /** The line at the bottom of the page. */
  news: NewsDesk;
  /** `YYYY-MM-DD` */
  today: string;
  words: Words;
}

export interface NewsDesk {
  /** Tells what work has come to, or that it failed. */
  attempt(work: () => Promise<PanelNews | undefined>): Promise<void>;
  clear(): void;
}
