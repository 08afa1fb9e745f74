import { type MentionReading, readingOf } from '../../lib/notice/decisions.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { offsetAt } from '../../lib/page/point.ts';
import type { Span } from '../../lib/text/span.ts';
import type { MarkActions } from '../../lib/ui/overlay/overlay-view.ts';
import type { Change } from '../desk/held-state.ts';
import { newId } from '../writing/new-id.ts';
import type { Correcting, DeskState } from './desk-state.ts';
import type { Reviewing } from './reviewing.ts';
import type { Session } from './session.ts';

export interface ReviewActions extends MarkActions {
  /** Whether the card shows a mark that can be decided about. */
  isOnMark(): boolean;
  /** The mark that is corrected shall stand at another span. */
  takeSpan(span: Span): void;
  /** What the panel decides, on a mark that need not be open here. @throws if there is no such mark. */
  decideOn(id: string, decision: 'accepted' | 'rejected'): Promise<unknown>;
  /** Lets the panel correct a mark: its ends can be moved here; without an id, no longer. */
  correctFor(id: string | undefined): void;
  saveFor(id: string, reading: MentionReading): Promise<unknown>;
}

interface Around {
  session: Session;
  reviewing: Reviewing;
  state(): DeskState;
  set(change: Change<DeskState>): void;
  /** Says what went wrong, and gives undefined then. */
  attempt(work: Promise<unknown>): Promise<unknown>;
  open(id: string): void;
}

/** What the person decides about the mark in the card. */
export function reviewDesk(around: Around): ReviewActions {
  const { session, reviewing, state, set, attempt, open } = around;
  const mention = () => session.notice.mentions.find(({ id }) => id === state().open?.id);
  const markOf = (wanted: string) => {
    const mark = session.notice.mentions.find(({ id }) => id === wanted);
    if (!mark) throw new Error(`no mark ${wanted}`);
    return mark;
  };
  const takeSpan = (span: Span) => {
    const { correcting } = state();
    if (!correcting || span.start >= span.end) return;
    if (span.start < 0 || span.end > session.page.text.length) return;
    getSelection()?.removeAllRanges();
    set({ correcting: { ...correcting, span } });
  };
  const end = (which: 'start' | 'end', at: number) => {
    const { correcting } = state();
    if (correcting) takeSpan({ ...correcting.span, [which]: at });
  };
  return {
    async decideOn(id, decision) {
      const mark = markOf(id);
      if (state().correcting?.inPanel) set({ correcting: undefined });
      await (decision === 'accepted' ? reviewing.accept(mark) : reviewing.reject(mark));
    },
    correctFor(id) {
      if (id === undefined) {
        if (state().correcting?.inPanel) set({ correcting: undefined });
        return;
      }
      const mark = markOf(id);
      const { start, end } = mark;
      const correcting: Correcting = {
        ...{ span: { start, end }, mention: mark, readings: [] },
        inPanel: true,
      };
      set({ correcting, open: undefined, selected: id });
    },
    async saveFor(id, reading) {
      const mark = markOf(id);
      const { correcting } = state();
      const isMoved = correcting?.inPanel && correcting.mention?.id === id;
      const span = isMoved ? correcting.span : { start: mark.start, end: mark.end };
      if (isMoved) set({ correcting: undefined });
      await reviewing.correct(mark, span, reading);
    },
    isOnMark: () => mention() !== undefined,
    accept() {
      const mark = mention();
      if (!mark) return;
      open(mark.id);
      attempt(reviewing.accept(mark));
    },
    reject() {
      const mark = mention();
      if (!mark) return;
      set({ open: undefined });
      const step = newId();
      attempt(reviewing.reject(mark, step).then(() => set({ toast: { is: 'rejected', step } })));
    },
    withdraw() {
      const mark = mention();
      if (mark) attempt(reviewing.withdraw(mark));
    },
    correct() {
      const mark = mention();
      if (!mark) return;
      open(mark.id);
      const { start, end } = mark;
      set({ correcting: { span: { start, end }, mention: mark, readings: [readingOf(mark)] } });
    },
    addMissed() {
      const span = state().selection;
      if (!span) return;
      getSelection()?.removeAllRanges();
      const readings = guesses(session, span);
      set({ correcting: { span, readings }, selection: undefined, open: undefined });
    },
    takeSpan,
    moveEnd(which, by) {
      const { correcting } = state();
      if (correcting) end(which, correcting.span[which] + by);
    },
    dragEnd(which, x, y) {
      const offset = offsetAt(session.page, x, y);
      if (offset !== undefined) end(which, which === 'start' ? offset : offset + 1);
    },
    saveReading(reading) {
      const { correcting } = state();
      if (!correcting) return;
      const { mention: mark, span } = correcting;
      set({ correcting: undefined });
      if (mark) attempt(reviewing.correct(mark, span, reading));
      else attempt(reviewing.add(span, reading).then(open));
    },
  };
}

/** How the rules read the words alone: a beginning for the form. */
function guesses({ page, notice }: Session, { start, end }: Span): MentionReading[] {
  const { issuedOn } = notice.metadata;
  const today = issuedOn === undefined ? {} : { today: issuedOn };
  const { mentions } = parseNotice(`${page.text.slice(start, end)}。`, today);
  return mentions
    .filter(({ kind }, at) => mentions.findIndex((it) => it.kind === kind) === at)
    .map(readingOf);
}
