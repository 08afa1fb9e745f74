import type { Exporting } from '../export-choices.ts';
import type { Importing } from '../importing.ts';
import type { Lost } from '../lost.ts';
import type { PanelActions, PanelNews } from '../panel/panel-state.ts';
import type { Settings, SettingsActions, SiteNews, Surroundings } from './settings.ts';

/** A document in the list. */
export interface DocumentItem {
  id: string;
  title: string;
  documentNumber?: string;
  annotations: number;
}

/** A point that can be brought back. `taken` is an instant, ISO 8601 in UTC. */
export interface RestoreItem {
  number: number;
  taken: string;
  reason: 'upgrade' | 'import' | 'deletion' | 'renaming' | 'settling' | 'restore';
  documents: number;
  annotations: number;
}

/** Everything the options page shows. */
export interface OptionsState {
  /** None before they are read. */
  settings?: Settings;
  siteNews?: SiteNews;
  surroundings: Surroundings;
  documents: readonly DocumentItem[];
  points: readonly RestoreItem[];
  /** In bytes, as far as the browser tells. */
  used?: number;
  lost?: Lost;
  news?: PanelNews;
  exporting?: Exporting;
  importing?: Importing;
}

/** Everything that can be done there. */
export interface OptionsActions
  extends SettingsActions,
    Pick<
      PanelActions,
      | 'exportFile'
      | 'stopExport'
      | 'importFile'
      | 'confirmImport'
      | 'stopImport'
      | 'dismissNews'
      | 'dismissLoss'
    > {
  /** Opens the browser's own page for the keys; there is none where `surroundings` says so. */
  openKeys(): void;
  restore(number: number): void;
  deleteDocuments(ids: readonly string[]): void;
}
