import { announce } from '../../lib/messages/announce.ts';
import { forgetLoss, type Lost, tendCanary, watchLoss } from '../../lib/storage/canary.ts';
import type { AnnotationStore } from '../../lib/storage/open-store.ts';
import type { Overview } from '../../lib/storage/overview.ts';
import type { OptionsActions, OptionsState } from '../../lib/ui/options/options-state.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import { messageOf } from '../reader/message-of.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { exportFile, importsInto } from '../sidepanel/transfer.ts';

interface Knowledge extends Overview {
  used?: number | undefined;
  lost?: Lost | undefined;
  news?: PanelNews | undefined;
}

/** What the options page knows, and what its actions do. Open panels and pages hear of what was changed. */
export function openOptionsDesk(
  store: AnnotationStore,
  changed: (state: OptionsState) => void,
): OptionsActions {
  let known: Knowledge = { documents: [], points: [] };
  const set = (change: Partial<Knowledge>) => {
    known = { ...known, ...change };
    changed(stateOf(known));
  };
  const attempt = async (work: () => Promise<PanelNews | undefined>) => {
    try {
      set({ news: await work() });
    } catch (error) {
      set({ news: { is: 'failed', message: messageOf(error) } });
    }
  };
  /** Changes whole documents: those that were there before or are there after. */
  const writeMany = (work: () => Promise<unknown>, news: PanelNews) =>
    attempt(async () => {
      const before = known.documents;
      await work();
      const all = [...before, ...(await store.listDocuments())].map(({ id }) => id);
      await Promise.all([...new Set(all)].map(announce));
      return news;
    });
  const imports = importsInto(store, announce);

  store.watchOverview(async (overview) => {
    set(overview);
    set({ used: (await navigator.storage.estimate()).usage });
  });
  tendCanary(store);
  watchLoss((lost) => set({ lost }));

  return {
    restore: (number) => writeMany(() => store.restore(number), { is: 'restored' }),
    deleteDocuments: (ids) =>
      writeMany(() => store.deleteDocuments([...ids]), { is: 'bulkDeleted' }),
    exportJson: () =>
      attempt(async () => {
        saveFile(await exportFile(store));
        return { is: 'exported' };
      }),
    importFile: (file) => attempt(() => imports.plan(file)),
    confirmImport: () => attempt(imports.take),
    dismissNews: () => set({ news: undefined }),
    dismissLoss: forgetLoss,
  };
}

function stateOf({ documents, points, used, lost, news }: Knowledge): OptionsState {
  return {
    documents,
    points: points.map(({ counts, ...point }) => ({
      ...point,
      documents: counts.documents ?? 0,
      annotations: counts.annotations ?? 0,
    })),
    ...(used !== undefined && { used }),
    ...(lost && { lost }),
    ...(news && { news }),
  };
}
