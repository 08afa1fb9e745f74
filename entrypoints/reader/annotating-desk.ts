import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { tagsOf } from '../../lib/annotation/record/edit.ts';
import { annotationIdIn } from '../../lib/annotation/record/passage-places.ts';
import type { Span } from '../../lib/text/span.ts';
import type { OverlayActions } from '../../lib/ui/overlay/overlay-view.ts';
import type { HeldState } from '../desk/held-state.ts';
import { newId } from '../writing/new-id.ts';
import type { CardDesk } from './card-desk.ts';
import { clauseTextAt } from './clause-text.ts';
import type { DeskState } from './desk-state.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { NoteDesk } from './note-desk.ts';
import type { Notebook } from './notebook.ts';
import { reselect } from './reselect.ts';
import type { Session } from './session.ts';

type AnnotatingActions = Pick<
  OverlayActions,
  'tag' | 'removeTag' | 'chooseTag' | 'closeTags' | 'takeClause' | 'note' | 'writeNote' | 'remove'
>;

export interface AnnotatingDesk extends AnnotatingActions {
  /** Annotates a span of the text and opens its card. */
  annotateSpan(span: Span): Promise<void>;
}

interface Around {
  session: Session;
  notebook: Notebook;
  held: HeldState<DeskState>;
  card: CardDesk;
  notes: NoteDesk;
  /** Says what went wrong, and gives undefined then. */
  attempt(work: Promise<unknown>): Promise<unknown>;
}

/** How the person annotates what is selected, or changes the annotation in the card. */
export function annotatingDesk(around: Around): AnnotatingDesk {
  const { session, notebook, held, card, notes, attempt } = around;
  const { set } = held;
  let making: Promise<Annotation | undefined> | undefined;
  const annotate = async (span: Span, tag: string | undefined, chosen: boolean) => {
    getSelection()?.removeAllRanges();
    const work = attempt(notebook.annotate(span, tag)) as typeof making;
    making = work;
    set({ selection: undefined, making: true });
    const saved = await work;
    if (making === work) {
      making = undefined;
      set({ making: undefined });
    }
    if (!saved) return;
    show(saved, chosen);
    set({ recent: saved.id });
  };
  /** Not over what has been selected meanwhile: the toolbar stands there. */
  const show = ({ id }: Annotation, chosen: boolean) => {
    if (!held.state.selection) card.open(id, { chosen });
  };
  /** One span, one annotation: what has the tag already is only shown. */
  const tagAlso = async (annotation: Annotation, name: string) => {
    if (!isTagged(annotation, name)) await attempt(notebook.addTag(annotation, name));
    show(annotation, false);
  };
  const isTagged = (annotation: Annotation, name: string) =>
    tagsOf(notebook.latest(annotation)).includes(name);
  const annotationOn = ({ start, end }: Span) =>
    held.state.entries
      .filter(({ kind, span }) => kind === 'annotation' && span.start === start && span.end === end)
      .map(({ id }) => card.annotationOf(annotationIdIn(id)))
      .find((annotation) => annotation !== undefined);
  const prepareNote = (span: Span) => {
    const pending = notebook.prepare(span);
    const entry: Entry = {
      ...{ id: pending.id, span },
      ...{ kind: 'annotation', name: 'policylens-annotation' },
    };
    getSelection()?.removeAllRanges();
    set({ pending, entries: [...held.state.entries, entry], selection: undefined });
    card.open(pending.id, { writing: true });
  };
  return {
    annotateSpan: (span) => annotate(span, undefined, true),
    tag(name) {
      set({ choosing: undefined });
      const { selection } = held.state;
      const [annotation, span] = [card.openAnnotation(), card.activeSpan()];
      const here = span && annotationOn(span);
      if (selection) annotate(selection, name, false);
      // A key pressed before the store has answered is meant for what is being made.
      else if (making) making.then((made) => made && tagAlso(made, name));
      else if (annotation && !isTagged(annotation, name)) {
        attempt(notebook.addTag(annotation, name));
      } else if (annotation) attempt(notebook.removeTag(annotation, name));
      else if (here) tagAlso(here, name);
      else if (span) annotate(span, name, false);
    },
    removeTag(name) {
      const annotation = card.openAnnotation();
      if (annotation) attempt(notebook.removeTag(annotation, name));
    },
    chooseTag() {
      const { selection, open, choosing } = held.state;
      const annotation = card.openAnnotation();
      if (!annotation && !card.activeSpan()) return;
      if (annotation && !selection && open) card.open(open.id, open);
      set({ choosing: choosing ? undefined : true });
    },
    closeTags() {
      const { selection, choosing } = held.state;
      if (!choosing) return;
      set({ choosing: undefined });
      if (selection) reselect(session.page, selection);
    },
    takeClause() {
      const at = card.activeSpan()?.start;
      const clause =
        at === undefined ? undefined : clauseTextAt(session.page.text, session.notice, at);
      const known = clause && annotationOn(clause);
      if (known) card.open(known.id);
      else if (clause) annotate(clause, undefined, true);
    },
    note() {
      const { open, selection } = held.state;
      const span = card.activeSpan();
      if (selection) prepareNote(selection);
      else if (making) {
        making.then((made) => made && card.open(made.id, { writing: true }));
      } else if (card.openAnnotation() && open) card.open(open.id, { writing: true });
      else if (span) prepareNote(span);
    },
    writeNote(id, note, done, seen) {
      const annotation = card.annotationOf(id);
      if (!annotation) return;
      notes.write(annotation, annotation !== held.state.pending, { note, done, seen });
    },
    remove() {
      const id = card.openAnnotation()?.id;
      if (id === undefined) return;
      const step = newId();
      const stored = held.state.pending?.id !== id || notebook.isUnderWay(id);
      set({ open: undefined, pending: undefined, entries: entriesOf(session) });
      if (stored)
        attempt(notebook.remove(id, step).then(() => set({ toast: { is: 'deleted', step } })));
    },
  };
}
