import { announce } from '../../lib/messages/announce.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { forgetLoss, type Lost, tendCanary, watchLoss } from '../../lib/storage/canary.ts';
import type { Overview } from '../../lib/storage/overview.ts';
import type { Exporting } from '../../lib/ui/export-choices.ts';
import type { Importing } from '../../lib/ui/importing.ts';
import type { OptionsActions, OptionsState } from '../../lib/ui/options/options-state.ts';
import type { Settings, SiteNews, Surroundings } from '../../lib/ui/options/settings.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import { tellCodebooks } from '../codebook/tell-codebooks.ts';
import { attempting } from '../desk/attempt.ts';
import { holdState } from '../desk/held-state.ts';
import { openExports } from '../exporting/open-exports.ts';
import { openImports } from '../importing/open-imports.ts';
import { openSettingsDesk } from './settings-desk.ts';
import { openSitesDesk } from './sites-desk.ts';
import { openKeys, surroundings } from './surroundings.ts';

interface Knowledge extends Overview {
  stored?: Omit<Settings, keyof Sites>;
  sites?: Sites;
  siteNews?: SiteNews;
  surroundings: Surroundings;
  used?: number;
  lost?: Lost;
  news?: PanelNews;
  exporting?: Exporting;
  importing?: Importing;
}

type Sites = Pick<Settings, 'sites' | 'governmentGranted'>;

/** What the options page knows, and what its actions do. Open panels and pages hear of what was changed. */
export function openOptionsDesk(
  store: AnnotationStore,
  changed: (state: OptionsState) => void,
): OptionsActions {
  const known = holdState(NOTHING, (it) => changed(stateOf(it)));
  const { set } = known;
  const attempt = attempting<PanelNews>((news) => set({ news }));
  /** Changes whole documents: those that were there before or are there after. */
  const writeMany = (work: () => Promise<unknown>, news: PanelNews) =>
    attempt(async () => {
      const before = known.state.documents;
      await work();
      const all = [...before, ...(await store.listDocuments())].map(({ id }) => id);
      await Promise.all([...new Set(all)].map(announce));
      return news;
    });
  const imports = openImports((importing) => set({ importing }));
  const exports = openExports(store, {
    language: navigator.languages,
    progress: (exporting) => set({ exporting }),
    attempt,
  });

  store.watchOverview(async (overview) => {
    set(overview);
    set({ used: (await navigator.storage.estimate()).usage });
  });
  tendCanary(store);
  watchLoss((lost) => set({ lost }));
  surroundings().then((it) => set({ surroundings: it }));

  return {
    ...openSettingsDesk((stored) => set({ stored })),
    ...openSitesDesk(
      (sites) => set({ sites }),
      (siteNews) => set({ siteNews }),
    ),
    openKeys,
    restore: (number) =>
      writeMany(
        async () => {
          await store.restore(number);
          await tellCodebooks();
        },
        { is: 'restored' },
      ),
    deleteDocuments: (ids) =>
      writeMany(() => store.deleteDocuments([...ids]), { is: 'bulkDeleted' }),
    ...exports,
    importFile: (file) => attempt(() => imports.plan(file)),
    confirmImport() {
      set({ news: undefined });
      attempt(imports.take);
    },
    stopImport: imports.stop,
    dismissNews: () => set({ news: undefined }),
    dismissLoss: forgetLoss,
  };
}

const NOTHING: Knowledge = {
  documents: [],
  points: [],
  surroundings: { version: '', canOpenKeys: false },
};

function stateOf(known: Knowledge): OptionsState {
  const { documents, points, used, lost, news, stored, sites, siteNews } = known;
  const { exporting, importing } = known;
  return {
    ...(stored && sites && { settings: { ...stored, ...sites } }),
    ...(siteNews && { siteNews }),
    surroundings: known.surroundings,
    documents,
    points: points.map(({ counts, ...point }) => ({
      ...point,
      documents: counts.documents ?? 0,
      annotations: counts.annotations ?? 0,
    })),
    ...(used !== undefined && { used }),
    ...(lost && { lost }),
    ...(news && { news }),
    ...(exporting && { exporting }),
    ...(importing && { importing }),
  };
}
