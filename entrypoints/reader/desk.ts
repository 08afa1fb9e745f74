import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { Codebook } from '../../lib/annotation/codebook.ts';
import { OFFICIALS } from '../../lib/annotation/codebooks/officials.ts';
import { tagsOf } from '../../lib/annotation/edit.ts';
import { annotationIdIn } from '../../lib/annotation/passage-places.ts';
import type { TagHues } from '../../lib/annotation/tag-hues.ts';
import { reveal } from '../../lib/page/reveal.ts';
import type { Span } from '../../lib/text/span.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { OverlayActions, ToastView } from '../../lib/ui/overlay/overlay-view.ts';
import { messageOf } from '../desk/message-of.ts';
import { isFull } from '../writing/is-full.ts';
import { clauseTextAt } from './clause-text.ts';
import { type Entry, entriesAt, entriesOf, shownEntries } from './entries.ts';
import { noteDesk } from './note-desk.ts';
import type { Notebook } from './notebook.ts';
import { type PassageDesk, passageDesk } from './passage-desk.ts';
import { type RelationDesk, relationDesk } from './relation-desk.ts';
import { reselect } from './reselect.ts';
import { type Correcting, type ReviewActions, reviewDesk } from './review-desk.ts';
import type { Reviewing } from './reviewing.ts';
import type { Session } from './session.ts';
import { entryAfter, type Stride } from './steps.ts';

/** What is open and chosen in a page. */
export interface DeskState {
  entries: readonly Entry[];
  /** Kinds of mark that are switched off: they are not there for pointer and keys. */
  hidden: readonly MarkKind[];
  /**
   * The entry in the card. A chosen one stays until it is closed, another goes with the pointer. `at` is the character
   * that was pointed at: what else stands there is offered with it.
   */
  open?: { id: string; chosen: boolean; writing: boolean; at?: number };
  /** The span selected in the article. */
  selection?: Span;
  /** The entry that is current in page and panel. */
  selected?: string;
  /** The annotation that was made or opened last, whatever mark since: a selection can be added to it. */
  recent?: string;
  /** A mark that is being corrected, or added, in the card. */
  correcting?: Correcting;
  /** The annotation that is being related to another, by id. */
  relating?: string;
  /** An annotation that is not stored yet: its note has no character. */
  pending?: Annotation;
  toast?: ToastView;
  /** Whose tags are offered. */
  codebook: Codebook;
  /** The hues of all codebooks' tags; none before they are known. */
  hues?: TagHues;
  /** The menu of all tags is open; what was selected is kept while its field has the focus. */
  choosing?: true;
  /** The list of keys is open. */
  help?: true;
  /** The map of marks stands at the scroll bar. */
  mapped?: true;
  /** The page shows other words in place of the notice's: nothing can be pointed at. */
  resting?: true;
}

/** What the person does in the page, and what comes of it. `changed` is called after each change of `state`. */
export interface Desk extends OverlayActions, ReviewActions, PassageDesk, RelationDesk {
  readonly state: DeskState;
  hover(offset: number | undefined): void;
  click(offset: number): void;
  select(span: Span | undefined): void;
  /**
   * Opens the next or previous entry; without a current one, that which `first` finds among those that are shown.
   *
   * @returns the entry that is open now; undefined where the step leads nowhere
   */
  step(
    by: 1 | -1,
    stride?: Stride,
    first?: (entries: readonly Entry[]) => number,
  ): Entry | undefined;
  /** Annotates a span of the text and opens its card. */
  annotateSpan(span: Span): Promise<void>;
  hide(kinds: readonly MarkKind[]): void;
  useCodebook(codebook: Codebook, hues: TagHues): void;
  showMap(on: boolean): void;
  /** Makes an entry current, without its card. */
  point(id: string | undefined): void;
  /** The session's annotations have changed, or the nodes that its text stands in. */
  refresh(): void;
  /** Closes everything and lets nothing be pointed at, while the page is translated; false ends it. */
  rest(on: boolean): void;
}

/** What the person writes with, and decides with. */
export interface Hand {
  notebook: Notebook;
  reviewing: Reviewing;
}

export function openDesk(
  session: Session,
  { notebook, reviewing }: Hand,
  changed: (state: DeskState) => void,
): Desk {
  let state: DeskState = { entries: entriesOf(session), hidden: [], codebook: OFFICIALS };
  /** The entry whose card was closed while the pointer may still rest on it. */
  let dismissed: string | undefined;
  const set = (change: { [K in keyof DeskState]?: DeskState[K] | undefined }) => {
    // Keys that became undefined are taken out.
    state = Object.fromEntries(
      Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as DeskState;
    changed(state);
  };
  const attempt = async (work: Promise<unknown>) => {
    try {
      return await work;
    } catch (error) {
      set({ toast: { is: 'failed', message: messageOf(error), full: isFull(error) } });
      return undefined;
    }
  };
  const notes = noteDesk({ notebook, set, attempt });
  const annotationOf = (id: string | undefined) =>
    state.pending?.id === id ? state.pending : session.annotations.find((it) => it.id === id);
  const openAnnotation = () => annotationOf(annotationIdIn(state.open?.id ?? ''));
  const shown = () => shownEntries(state);
  const spanOf = (id: string | undefined) => state.entries.find((it) => it.id === id)?.span;
  const recentOf = (id = '') => annotationOf(annotationIdIn(id))?.id ?? state.recent;
  const activeSpan = () => state.selection ?? spanOf(state.open?.id);

  const open = (
    id: string,
    {
      chosen = true,
      writing = false,
      at,
    }: { chosen?: boolean; writing?: boolean; at?: number | undefined } = {},
  ) =>
    set({
      open: { id, chosen, writing, ...(at !== undefined && { at }) },
      selected: chosen ? id : state.selected,
      recent: chosen ? recentOf(id) : state.recent,
    });
  const close = () => {
    if (state.correcting) {
      set({ correcting: undefined });
      return;
    }
    if (state.relating !== undefined) set({ relating: undefined });
    else leave();
  };
  const leave = () => {
    const annotation = openAnnotation();
    if (annotation) notes.settle(annotation, annotation !== state.pending);
    // What could not be saved stays in view until it is, or is deleted.
    if (annotation && notebook.isUnsaved(annotation.id)) return;
    dismissed = state.open?.id;
    set({
      open: undefined,
      choosing: undefined,
      pending: undefined,
      entries: entriesOf(session),
    });
  };
  const annotate = async (span: Span, tag: string | undefined, chosen: boolean) => {
    getSelection()?.removeAllRanges();
    set({ selection: undefined });
    const saved = (await attempt(notebook.annotate(span, tag))) as Annotation | undefined;
    if (!saved) return;
    open(saved.id, { chosen });
    set({ recent: saved.id });
  };
  const prepareNote = (span: Span) => {
    const pending = notebook.prepare(span);
    const entry: Entry = {
      ...{ id: pending.id, span },
      ...{ kind: 'annotation', name: 'policylens-annotation' },
    };
    getSelection()?.removeAllRanges();
    set({ pending, entries: [...state.entries, entry], selection: undefined });
    open(pending.id, { writing: true });
  };

  const review = reviewDesk({ session, reviewing, state: () => state, set, attempt, open });
  const goTo = (id: string) => {
    const span = spanOf(id);
    if (!span) return;
    open(id);
    reveal(session.page, span);
  };
  const passages = passageDesk({
    ...{ session, notebook, set, attempt, open, shown, goTo },
    state: () => state,
  });

  return {
    ...review,
    ...passages,
    ...relationDesk({ session, notebook, state: () => state, set, attempt }),
    get state() {
      return state;
    },
    hover(offset) {
      if (state.open?.chosen || state.selection || state.correcting) return;
      const entry = offset === undefined ? undefined : entriesAt(shown(), offset)[0];
      if (entry?.id === state.open?.id || (entry && entry.id === dismissed)) return;
      dismissed = undefined;
      if (entry) open(entry.id, { chosen: false, at: offset });
      else set({ open: undefined });
    },
    click(offset) {
      if (state.correcting) return;
      const [entry] = entriesAt(shown(), offset);
      if (entry) open(entry.id, { at: offset });
      // The card may lie over the annotation that is sought to be related.
      else if (state.open) leave();
    },
    select: (selected) => {
      if (state.choosing) return;
      const selection = state.resting ? undefined : selected;
      if (state.correcting) {
        if (selection) review.takeSpan(selection);
        return;
      }
      if (selection && state.open) close();
      if (selection || state.selection) set({ selection });
    },
    step(by, stride = 'mark', first = () => 0) {
      const entries = shown();
      const from = entries.findIndex((it) => it.id === (state.open?.id ?? state.selected));
      const next =
        from < 0
          ? entries[first(entries) - (by === 1 ? 0 : 1)]
          : entryAfter(entries, from, by, stride, session.notice.outline);
      if (next) open(next.id);
      return next;
    },
    annotateSpan: (span) => annotate(span, undefined, true),
    hide: (hidden) => set({ hidden }),
    useCodebook: (codebook, hues) => set({ codebook, hues }),
    showMap: (on) => set({ mapped: on || undefined }),
    point: (id) => set({ selected: id, recent: recentOf(id) }),
    refresh() {
      const pendingStored = session.annotations.some((it) => it.id === state.pending?.id);
      const pending = pendingStored ? undefined : state.pending;
      const waiting = state.entries.filter((it) => it.id === pending?.id);
      set({ pending, entries: [...entriesOf(session), ...waiting] });
    },
    rest(on) {
      if (on === (state.resting ?? false)) return;
      if (on) close();
      set({
        correcting: undefined,
        resting: on || undefined,
        selection: undefined,
        toast: on ? { is: 'translated' } : undefined,
      });
    },
    tag(name) {
      set({ choosing: undefined });
      const annotation = openAnnotation();
      if (state.selection) annotate(state.selection, name, false);
      else if (annotation && !tagsOf(annotation).includes(name)) {
        attempt(notebook.addTag(annotation, name));
      } else if (annotation) attempt(notebook.removeTag(annotation, name));
      else if (activeSpan()) annotate(activeSpan() as Span, name, false);
    },
    removeTag(name) {
      const annotation = openAnnotation();
      if (annotation) attempt(notebook.removeTag(annotation, name));
    },
    chooseTag() {
      const annotation = openAnnotation();
      if (!annotation && !activeSpan()) return;
      if (annotation && !state.selection && state.open) open(state.open.id, state.open);
      set({ choosing: state.choosing ? undefined : true });
    },
    closeTags() {
      if (!state.choosing) return;
      set({ choosing: undefined });
      if (state.selection) reselect(session.page, state.selection);
    },
    takeClause() {
      const at = activeSpan()?.start;
      const clause =
        at === undefined ? undefined : clauseTextAt(session.page.text, session.notice, at);
      if (clause) annotate(clause, undefined, true);
    },
    note() {
      const span = activeSpan();
      if (openAnnotation() && state.open) open(state.open.id, { writing: true });
      else if (span) prepareNote(span);
    },
    writeNote(id, note, done, seen) {
      const annotation = annotationOf(id);
      if (annotation) notes.write(annotation, annotation !== state.pending, { note, done, seen });
    },
    remove() {
      const id = openAnnotation()?.id;
      if (id === undefined) return;
      const stored = state.pending?.id !== id;
      set({ open: undefined, pending: undefined });
      if (stored) {
        attempt(notebook.remove(id).then(() => set({ toast: { is: 'deleted' } })));
      }
    },
    // From a stack to another of it: the place stays the same, and so does what is offered.
    open: (id) => open(id, { at: state.open?.at }),
    goTo,
    close,
    toggleHelp: () => set({ help: state.help ? undefined : true }),
    async undo() {
      const undone = await attempt(notebook.undo());
      if (undone !== undefined) set({ toast: { is: undone ? 'undone' : 'nothingToUndo' } });
    },
    dismissToast: () => set({ toast: undefined }),
  };
}
