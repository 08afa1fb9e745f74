import type { ComponentType } from 'preact';
import type { RailEntry } from '../../lib/ui/library/rail.tsx';
import { CodebookView } from './codebook-view.tsx';
import { CodersView } from './coders-view.tsx';
import { CompareView } from './compare-view.tsx';
import { CountsView } from './counts-view.tsx';
import { DeadlinesView } from './deadlines-view.tsx';
import { DocumentsView } from './documents-view.tsx';
import { ExchangeView } from './exchange-view.tsx';
import { RestoreView } from './restore-view.tsx';
import { SearchView } from './search-view.tsx';
import { TextView } from './text-view.tsx';
import type { LibraryViewProps } from './view.ts';

/** A view of the library and its entry in the rail. */
export interface LibraryView extends RailEntry {
  /** Not in the rail: it is reached from other views. */
  hidden?: boolean;
  component: ComponentType<LibraryViewProps>;
}

/** The views in the order of the rail; the first one opens where the address names none. */
export const VIEWS: readonly [LibraryView, ...LibraryView[]] = [
  { view: 'documents', icon: 'library', component: DocumentsView },
  { view: 'search', icon: 'search', component: SearchView },
  { view: 'compare', icon: 'compare', component: CompareView },
  { view: 'deadlines', icon: 'calendar', component: DeadlinesView },
  { view: 'counts', icon: 'counts', component: CountsView },
  { view: 'codebook', icon: 'codebook', component: CodebookView },
  { view: 'coders', icon: 'coders', component: CodersView },
  { view: 'exchange', icon: 'import', component: ExchangeView, apart: true },
  { view: 'restore', icon: 'restore', component: RestoreView },
  { view: 'text', icon: 'library', component: TextView, hidden: true },
];
