import { browser } from 'wxt/browser';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { withoutTag, withTag } from '../../lib/annotation/edit.ts';
import { announce } from '../../lib/messages/announce.ts';
import { onPanelNews } from '../../lib/messages/answer.ts';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import { forgetLoss, type Lost, tendCanary, watchLoss } from '../../lib/storage/canary.ts';
import type { AnnotationStore } from '../../lib/storage/open-store.ts';
import { hiddenKinds, myDepartments } from '../../lib/storage/settings.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import { type MyDepartments, NO_DEPARTMENTS } from '../../lib/ui/my-departments.ts';
import type { PanelActions, PanelNews, PanelState } from '../../lib/ui/panel/panel-state.ts';
import { injectReaderByHand } from '../background/inject-reader.ts';
import { today } from '../clock/today.ts';
import { messageOf } from '../reader/message-of.ts';
import { noteEditor } from './note-editor.ts';
import { saveFile } from './save-file.ts';
import { exportFile, importsInto } from './transfer.ts';

/** What the panel knows, and what its actions do. */
export interface PanelDesk extends PanelActions {
  turnTo(tab: number): void;
}

interface Knowledge {
  tab?: number;
  reading?: Reading;
  annotations: readonly Annotation[];
  hidden: readonly MarkKind[];
  mine: MyDepartments;
  news?: PanelNews;
  lost?: Lost;
  asked: boolean;
  /** The browser does not let the panel into this tab: it takes a click on the toolbar button. */
  closed: boolean;
}

const now = () => new Date().toISOString();

export function openPanelDesk(
  store: AnnotationStore,
  changed: (state: PanelState) => void,
): PanelDesk {
  let known: Knowledge = {
    annotations: [],
    hidden: [],
    mine: NO_DEPARTMENTS,
    asked: false,
    closed: false,
  };
  let stopWatching = () => {};
  const set = (change: Partial<Knowledge>) => {
    known = { ...known, ...change };
    changed(stateOf(known));
  };

  const ask = async (tab: number) => {
    let reading: Reading | undefined;
    try {
      reading = await askReader(tab, 'describeReading', {});
    } catch {
      // No reader answers in this tab: it shows no notice.
    }
    if (tab !== known.tab) return;
    const document = reading?.document;
    if (document !== known.reading?.document) {
      stopWatching();
      stopWatching = () => {};
      if (document)
        stopWatching = store.watchAnnotations(document, (annotations) => set({ annotations }));
    }
    if (reading) set({ reading, asked: true });
    else {
      const { reading: _, ...rest } = known;
      known = { ...rest, annotations: [], asked: true };
      changed(stateOf(known));
    }
  };

  const attempt = async (work: () => Promise<PanelNews | undefined>) => {
    try {
      const news = await work();
      if (news) set({ news });
    } catch (error) {
      set({ news: { is: 'failed', message: messageOf(error) } });
    }
  };
  /** Changes the store, then tells the page. */
  const write = (change: (document: string) => Promise<PanelNews | undefined>) =>
    attempt(async () => {
      const document = known.reading?.document;
      if (document === undefined) return undefined;
      const news = await change(document);
      await announce(document);
      return news;
    });
  const edit = (id: string, change: (annotation: Annotation) => Annotation, step: string) =>
    write(async () => {
      await store.changeAnnotation({ id, step }, change);
      return undefined;
    });
  const imports = importsInto(store, announce);
  const notes = noteEditor(store, {
    saved: (document, merged) => {
      if (merged) set({ news: { is: 'merged' } });
      else if (known.news?.is === 'notSaved') dismissNews();
      announce(document);
    },
    failed: (message, full) => set({ news: { is: 'notSaved', message, full } }),
  });
  const dismissNews = () => {
    const { news: _, ...rest } = known;
    known = rest;
    changed(stateOf(known));
  };

  tendCanary(store);
  watchLoss((lost) => {
    const { lost: _, ...rest } = known;
    known = lost ? { ...rest, lost } : rest;
    changed(stateOf(known));
  });
  hiddenKinds.getValue().then((hidden) => set({ hidden: hidden as MarkKind[] }));
  hiddenKinds.watch((hidden) => set({ hidden: hidden as MarkKind[] }));
  myDepartments.getValue().then((mine) => set({ mine }));
  myDepartments.watch((mine) => set({ mine }));
  onPanelNews({
    readingChanged: (_, { tab }) => {
      if (tab !== undefined && tab === known.tab) ask(tab);
    },
  });
  changed(stateOf(known));

  return {
    turnTo(tab) {
      known = { ...known, tab, closed: false };
      ask(tab);
    },
    async readPage() {
      try {
        await injectReaderByHand(known.tab);
      } catch {
        set({ closed: true });
      }
    },
    reveal(place) {
      if (known.tab !== undefined) askReader(known.tab, 'reveal', { place }).catch(() => {});
    },
    toggleKind(kind) {
      const { hidden } = known;
      hiddenKinds.setValue(
        hidden.includes(kind) ? hidden.filter((it) => it !== kind) : [...hidden, kind],
      );
    },
    ...notes,
    setMyDepartments(mine) {
      set({ mine });
      const departments = mine.departments.map(({ name, aliases }) => ({
        name,
        aliases: [...aliases],
      }));
      myDepartments.setValue({ departments, only: mine.only });
    },
    addTag: (id, tag) => edit(id, (it) => withTag(it, tag, now()), crypto.randomUUID()),
    removeTag: (id, tag) => edit(id, (it) => withoutTag(it, tag, now()), crypto.randomUUID()),
    remove: (id) =>
      write(async () => {
        await store.deleteAnnotation({ id });
        return { is: 'deleted' };
      }),
    undo: () =>
      write(async (document) => {
        const { undone } = await store.undo({ document });
        return undone === null ? undefined : { is: 'undone' };
      }),
    exportJson: (scope) =>
      attempt(async () => {
        const document = scope === 'document' ? known.reading?.document : undefined;
        saveFile(await exportFile(store, document));
        return { is: 'exported' };
      }),
    importFile: (file) => attempt(() => imports.plan(file)),
    confirmImport: () => attempt(imports.take),
    openOptions: () => browser.runtime.openOptionsPage(),
    dismissLoss: forgetLoss,
    dismissNews,
  };
}

function stateOf(known: Knowledge): PanelState {
  const { reading, annotations, hidden, mine, news, lost, asked, closed } = known;
  const said = { ...(news && { news }), ...(lost && { lost }) };
  if (!asked) return { is: 'loading' };
  if (!reading) return { is: 'noReader', canRead: !closed, ...said };
  const { notice, places, selected } = reading;
  return {
    is: 'reading',
    notice,
    annotations,
    places,
    ...(selected !== undefined && { selected }),
    hiddenKinds: hidden,
    myDepartments: mine,
    today: today(),
    ...said,
  };
}
