import type { ComponentType } from 'preact';
import type { RailEntry } from '../../lib/ui/library/rail.tsx';
import { DocumentsView } from './documents-view.tsx';
import type { LibraryViewProps } from './view.ts';

/** A view of the library and its entry in the rail. */
export interface LibraryView extends RailEntry {
  component: ComponentType<LibraryViewProps>;
}

/** The views in the order of the rail; the first one opens where the address names none. */
export const VIEWS: readonly [LibraryView, ...LibraryView[]] = [
  { view: 'documents', icon: 'library', component: DocumentsView },
];
