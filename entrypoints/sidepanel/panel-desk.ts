import { browser } from 'wxt/browser';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { isAssessment } from '../../lib/annotation/assessment.ts';
import { withoutTag, withTag } from '../../lib/annotation/edit.ts';
import { annotationIdIn, passageIdIn } from '../../lib/annotation/passage-places.ts';
import { withoutPassage } from '../../lib/annotation/passages.ts';
import { createRelation } from '../../lib/annotation/relation.ts';
import { retagged } from '../../lib/annotation/retag.ts';
import { announce } from '../../lib/messages/announce.ts';
import { onPanelNews } from '../../lib/messages/answer.ts';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { forgetLoss, tendCanary, watchLoss } from '../../lib/storage/canary.ts';
import { activeCodebook, hiddenKinds, myDepartments } from '../../lib/storage/settings.ts';
import type { Span } from '../../lib/text/span.ts';
import { hashOf } from '../../lib/ui/library/route.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import { NO_DEPARTMENTS } from '../../lib/ui/my-departments.ts';
import type { PanelActions, PanelNews, PanelState } from '../../lib/ui/panel/panel-state.ts';
import { injectReaderByHand } from '../background/inject-reader.ts';
import { tellCodebooks } from '../codebook/tell-codebooks.ts';
import { openExports } from '../exporting/open-exports.ts';
import { openLibrary } from '../library/open-library.ts';
import { messageOf } from '../reader/message-of.ts';
import { followDocument, type HeardOfDocument } from './follow-document.ts';
import { grantableSite, requestSite } from './grantable-site.ts';
import { type Knowledge, stateOf } from './knowledge.ts';
import { noteEditor } from './note-editor.ts';
import { reviewActions } from './review-actions.ts';
import { importsInto } from './transfer.ts';

/** What the panel knows, and what its actions do. */
export interface PanelDesk extends PanelActions {
  turnTo(tab: number): void;
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
    codebook: '',
    ownCodebooks: [],
    asked: false,
    closed: false,
  };
  let stopWatching = () => {};
  const set = (change: Partial<Knowledge>) => {
    known = { ...known, ...change };
    changed(stateOf(known));
  };

  const heard: HeardOfDocument = {
    annotations: (annotations) =>
      set({ annotations: annotations.filter((it) => !isAssessment(it)) }),
    text: (text, textHash) => {
      if (known.reading?.textHash === textHash) set({ text });
    },
  };

  const ask = async (tab: number) => {
    let reading: Reading | undefined;
    try {
      reading = await askReader(tab, 'describeReading', {});
    } catch {
      // No reader answers in this tab: it shows no notice.
    }
    if (tab !== known.tab) return;
    const before = known.reading;
    if (reading?.document !== before?.document || reading?.textHash !== before?.textHash) {
      stopWatching();
      const { text: _, ...rest } = known;
      known = reading?.document === before?.document ? rest : { ...rest, annotations: [] };
      stopWatching = reading ? followDocument(store, reading, heard) : () => {};
    }
    if (reading) {
      const elsewhere = reading.url !== before?.url;
      set({ reading, asked: true, ...(elsewhere && { site: undefined }) });
      if (elsewhere) lookAtSite(reading.url);
    } else {
      const { reading: _, ...rest } = known;
      known = { ...rest, asked: true };
      changed(stateOf(known));
    }
  };

  const lookAtSite = async (url: string) => {
    const host = await grantableSite(url);
    if (known.reading?.url === url) set({ site: host ? { host, granted: false } : undefined });
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
  /** On any document. */
  const tagsChanged = async () => {
    set({ tagUses: await store.tagUses() });
    await Promise.all((await store.listDocuments()).map(({ id }) => announce(id)));
  };
  const imports = importsInto(store, announce, tellCodebooks);
  const exports = openExports(store, {
    reading: () => known.reading,
    language: navigator.languages,
    progress: (exporting) => {
      const { exporting: _, ...rest } = known;
      known = exporting ? { ...rest, exporting } : rest;
      changed(stateOf(known));
    },
    attempt,
  });
  /** Has the page put an annotation somewhere: it knows its text. */
  const place = (key: string, span: Span | undefined, is: 'placed' | 'givenUp') =>
    attempt(async () => {
      const { tab, reading } = known;
      if (tab === undefined || reading === undefined) return undefined;
      const { textHash } = reading;
      const [id, passage] = [annotationIdIn(key), passageIdIn(key)];
      await askReader(tab, 'placeAnnotation', { id, passage, textHash, ...(span && { span }) });
      return { is };
    });
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
  activeCodebook.getValue().then((codebook) => set({ codebook }));
  activeCodebook.watch((codebook) => set({ codebook }));
  store.watchCodebooks((ownCodebooks) => set({ ownCodebooks }));
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
    async grantSite(host) {
      if (await requestSite(host)) set({ site: { host, granted: true } });
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
      myDepartments.setValue(mine);
    },
    useCodebook: (id) => activeCodebook.setValue(id),
    editCodebooks: () => openLibrary(hashOf('codebook')),
    addTag: (id, tag) => edit(id, (it) => withTag(it, tag, now()), crypto.randomUUID()),
    removeTag: (id, tag) => edit(id, (it) => withoutTag(it, tag, now()), crypto.randomUUID()),
    relate: (from, to, kind) =>
      write(async (document) => {
        const id = `urn:uuid:${crypto.randomUUID()}`;
        const annotation = createRelation({ id, document, from, to, kind, time: now() });
        await store.saveAnnotation({ annotation, step: id });
        return { is: 'related' };
      }),
    unrelate: (id) =>
      write(async () => {
        await store.deleteAnnotation({ id });
        return { is: 'unrelated' };
      }),
    retag: (ids, retagging) =>
      write(async () => {
        const of = { ids, step: crypto.randomUUID() };
        const annotations = await store.changeAnnotations(of, (it) =>
          retagged(it, retagging, now()),
        );
        return { is: 'retagged', annotations };
      }),
    countTags: () =>
      attempt(async () => {
        set({ tagUses: await store.tagUses() });
        return undefined;
      }),
    renameTag: (from, to) =>
      attempt(async () => {
        const renamed = await store.renameTag({ from, to });
        await tagsChanged();
        return { is: 'renamed', ...renamed };
      }),
    undoRenaming: (step) =>
      attempt(async () => {
        await store.undoRenaming({ step });
        await tagsChanged();
        return { is: 'undone' };
      }),
    remove: (id) =>
      write(async () => {
        await store.deleteAnnotation({ id });
        return { is: 'deleted' };
      }),
    ...reviewActions(attempt, () => known.tab),
    acceptAll: (kind) =>
      attempt(async () => {
        if (known.tab === undefined) return undefined;
        const { accepted } = await askReader(known.tab, 'acceptMarks', { kind });
        return { is: 'accepted', changed: accepted };
      }),
    withdraw: (decision) =>
      write(async () => {
        await store.deleteAnnotation({ id: decision });
        return { is: 'withdrawn' };
      }),
    confirmPlace(key) {
      const proposed = known.reading?.places[key];
      if (proposed?.tier !== 'review') return;
      const { start, end } = proposed;
      place(key, { start, end }, 'placed');
    },
    moveToSelection(key) {
      const selection = known.reading?.selection;
      if (selection) place(key, selection, 'placed');
    },
    giveUpPlace: (key) => place(key, undefined, 'givenUp'),
    addSelection: (id) =>
      attempt(async () => {
        const { tab, reading } = known;
        if (tab === undefined || reading?.selection === undefined) return undefined;
        const { textHash, selection: span } = reading;
        await askReader(tab, 'addPassage', { id, textHash, span });
        return { is: 'passageAdded' };
      }),
    removePassage: (key) =>
      write(async () => {
        await store.changeAnnotation({ id: annotationIdIn(key), step: crypto.randomUUID() }, (it) =>
          withoutPassage(it, passageIdIn(key), now()),
        );
        return { is: 'passageRemoved' };
      }),
    adoptText: () =>
      attempt(async () => {
        const { reading } = known;
        if (reading) await store.adoptText(reading);
        return undefined;
      }),
    undo: () =>
      write(async (document) => {
        const { undone } = await store.undo({ document });
        return undone === null ? undefined : { is: 'undone' };
      }),
    ...exports,
    importFile: (file) => attempt(() => imports.plan(file)),
    confirmImport: () => attempt(imports.take),
    openOptions: () => browser.runtime.openOptionsPage(),
    openLibrary: () => openLibrary(),
    dismissLoss: forgetLoss,
    dismissNews,
  };
}
