import { browser } from 'wxt/browser';
import { createRelation } from '../../lib/annotation/record/relation.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { forgetLoss, tendCanary, watchLoss } from '../../lib/storage/canary.ts';
import { followSetting } from '../../lib/storage/follow-setting.ts';
import { activeCodebook, hiddenKinds, myDepartments } from '../../lib/storage/settings.ts';
import { hashOf } from '../../lib/ui/library/route.ts';
import { NO_DEPARTMENTS } from '../../lib/ui/my-departments.ts';
import type { PanelActions, PanelState } from '../../lib/ui/panel/panel-state.ts';
import { followToday } from '../clock/follow-today.ts';
import { type HeldState, holdState } from '../desk/held-state.ts';
import { openExports } from '../exporting/open-exports.ts';
import { openImports } from '../importing/open-imports.ts';
import { openLibrary } from '../library/open-library.ts';
import { toggleKind } from '../settings/toggle-kind.ts';
import { newId } from '../writing/new-id.ts';
import { type Knowledge, stateOf } from './knowledge.ts';
import { noteEditor } from './note-editor.ts';
import { type PanelWork, panelWork } from './panel-work.ts';
import { placeActions } from './place-actions.ts';
import { reviewActions } from './review-actions.ts';
import { tabReading } from './tab-reading.ts';
import { tagActions } from './tag-actions.ts';

/** What the panel knows, and what its actions do. */
export interface PanelDesk extends PanelActions {
  turnTo(tab: number): void;
}

export function openPanelDesk(
  store: AnnotationStore,
  changed: (state: PanelState) => void,
): PanelDesk {
  const known = holdState(NOTHING, (it) => changed(stateOf(it)));
  const work = panelWork(store, known);
  followKept(store, known);
  followToday(() => changed(stateOf(known.state)));
  changed(stateOf(known.state));
  return {
    ...tabReading(work),
    ...noteActions(work),
    ...tagActions(work),
    ...placeActions(work),
    ...reviewActions(work),
    ...recordActions(work),
    ...transferActions(work),
    toggleKind: (kind) => toggleKind(kind, known.state.hidden),
    setMyDepartments(mine) {
      known.set({ mine });
      myDepartments.setValue(mine);
    },
    useCodebook: (id) => activeCodebook.setValue(id),
    editCodebooks: () => openLibrary(hashOf('codebook')),
    openOptions: () => browser.runtime.openOptionsPage(),
    openLibrary: () => openLibrary(),
    dismissLoss: forgetLoss,
    dismissNews: () => known.set({ news: undefined }),
  };
}

const NOTHING: Knowledge = {
  annotations: [],
  hidden: [],
  mine: NO_DEPARTMENTS,
  codebook: '',
  ownCodebooks: [],
  asked: false,
  closed: false,
};

/** What is kept beside the notices, whoever changes it. */
function followKept(store: AnnotationStore, known: HeldState<Knowledge>): void {
  tendCanary(store);
  watchLoss((lost) => known.set({ lost }));
  followSetting(hiddenKinds, (hidden) => known.set({ hidden }));
  followSetting(myDepartments, (mine) => known.set({ mine }));
  followSetting(activeCodebook, (codebook) => known.set({ codebook }));
  store.watchCodebooks((ownCodebooks) => known.set({ ownCodebooks }));
}

function noteActions({ store, known }: PanelWork): Pick<PanelActions, 'writeNote'> {
  return noteEditor(store, {
    saved: (document, merged) => {
      if (merged) known.set({ news: { is: 'merged' } });
      else if (known.state.news?.is === 'notSaved') known.set({ news: undefined });
      announce(document);
    },
    failed: (message, full) => known.set({ news: { is: 'notSaved', message, full } }),
  });
}

type RecordActions = Pick<PanelActions, 'relate' | 'unrelate' | 'remove' | 'withdraw' | 'undo'>;

/** Writes annotations, or takes them away, whole. */
function recordActions({ store, attempt, write }: PanelWork): RecordActions {
  const remove = (id: string, is: 'unrelated' | 'deleted' | 'withdrawn') =>
    write(async () => {
      await store.deleteAnnotation({ id });
      return { is };
    });
  return {
    relate: (from, to, kind) =>
      write(async (document) => {
        const id = newId();
        const time = new Date().toISOString();
        const annotation = createRelation({ id, document, from, to, kind, time });
        await store.saveAnnotation({ annotation, step: id });
        return { is: 'related' };
      }),
    unrelate: (id) => remove(id, 'unrelated'),
    remove: (id) => remove(id, 'deleted'),
    withdraw: (decision) => remove(decision, 'withdrawn'),
    undo: (what) =>
      attempt(async () => {
        const { undone } = await store.undo(what);
        await announce(what.document);
        return { is: undone === null ? 'nothingToUndo' : 'undone' };
      }),
  };
}

type TransferActions = Pick<
  PanelActions,
  'exportFile' | 'stopExport' | 'importFile' | 'confirmImport' | 'stopImport'
>;

function transferActions({ store, known, attempt }: PanelWork): TransferActions {
  const imports = openImports((importing) => known.set({ importing }));
  return {
    ...openExports(store, {
      reading: () => known.state.reading,
      language: navigator.languages,
      progress: (exporting) => known.set({ exporting }),
      attempt,
    }),
    importFile: (file) => attempt(() => imports.plan(file)),
    confirmImport() {
      known.set({ news: undefined });
      attempt(imports.take);
    },
    stopImport: imports.stop,
  };
}
