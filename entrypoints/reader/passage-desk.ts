import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { annotationIdIn, placeKey } from '../../lib/annotation/record/passage-places.ts';
import { passagesOf } from '../../lib/annotation/record/passages.ts';
import { isAssessment } from '../../lib/annotation/review/assessment.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PassageActions } from '../../lib/ui/overlay/overlay-view.ts';
import type { Change } from '../desk/held-state.ts';
import { newId } from '../writing/new-id.ts';
import type { DeskState } from './desk-state.ts';
import type { Entry } from './entries.ts';
import type { Notebook } from './notebook.ts';
import type { Session } from './session.ts';

export interface PassageDesk extends PassageActions {
  /** Whether there is a selection, and an annotation to add it to. */
  canJoin(): boolean;
  /** Whether the place of the open passage is to be reviewed. */
  isUncertain(): boolean;
}

interface Around {
  session: Session;
  notebook: Notebook;
  state(): DeskState;
  shown(): readonly Entry[];
  set(change: Change<DeskState>): void;
  /** Says what went wrong, and gives undefined then. */
  attempt(work: Promise<unknown>): Promise<unknown>;
  open(id: string, how?: { chosen?: boolean }): void;
  /** Opens it and shows it in the page. */
  goTo(id: string): void;
}

/** What the person does with the passages of an annotation. */
export function passageDesk(around: Around): PassageDesk {
  const { session, notebook, state, shown, set, attempt, open, goTo } = around;
  const opened = () => {
    const key = state().open?.id;
    const id = key === undefined ? undefined : annotationIdIn(key);
    const annotation = session.annotations.find((it) => it.id === id);
    const passage =
      annotation && passagesOf(annotation).find((it) => placeKey(annotation, it) === key);
    return key !== undefined && annotation && passage ? { key, annotation, passage } : undefined;
  };
  const proposed = (): Span | undefined => {
    const place = session.places[state().open?.id ?? ''];
    return place?.tier === 'review' ? { start: place.start, end: place.end } : undefined;
  };
  /** The passage that is so many further on in the page, beginning anew at its ends. */
  const beside = (key: string, by: 1 | -1): Entry | undefined => {
    const entries = shown().filter(({ id }) => annotationIdIn(id) === annotationIdIn(key));
    const from = entries.findIndex(({ id }) => id === key);
    return entries.at((from + by) % entries.length);
  };
  return {
    canJoin: () => state().selection !== undefined && joinable(session, state()) !== undefined,
    async join() {
      const [span, annotation] = [state().selection, joinable(session, state())];
      if (!span || !annotation) return;
      getSelection()?.removeAllRanges();
      set({ selection: undefined });
      const step = newId();
      const saved = await attempt(notebook.addPassage(annotation, span, step));
      if (!saved) return;
      const passages = passagesOf(saved as Annotation);
      const known = passagesOf(annotation).map(({ id }) => id);
      const added = passages.findLast(({ id }) => !known.includes(id));
      if (added) open(placeKey(annotation, added), { chosen: false });
      set({ toast: { is: 'joined', passages: passages.length, step } });
    },
    async leavePassage() {
      const { key, annotation, passage } = opened() ?? {};
      if (!key || !annotation || !passage) return;
      const next = beside(key, 1);
      if (next && next.id !== key) open(next.id);
      else set({ open: undefined });
      const step = newId();
      const saved = await attempt(notebook.removePassage(annotation, passage.id, step));
      if (saved) set({ toast: { is: 'passageRemoved', step } });
    },
    isUncertain: () => proposed() !== undefined,
    confirmPlace() {
      const [{ annotation, passage } = {}, place] = [opened(), proposed()];
      if (!annotation || !passage || !place) return;
      attempt(notebook.place(annotation, place, passage.id));
    },
    stepPassage(by) {
      const { key } = opened() ?? {};
      const next = key === undefined ? undefined : beside(key, by);
      if (next) goTo(next.id);
    },
  };
}

/** The annotation that a selection can be added to: the one that was made or opened last, if it is still there. */
export function joinable(
  { annotations }: Pick<Session, 'annotations'>,
  { recent }: Pick<DeskState, 'recent'>,
): Annotation | undefined {
  return annotations.find((it) => it.id === recent && !isAssessment(it));
}
