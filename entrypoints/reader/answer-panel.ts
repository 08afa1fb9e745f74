import type { Anchored } from '../../lib/annotation/anchoring/anchored.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { annotationIdIn, placedPassages } from '../../lib/annotation/record/passage-places.ts';
import { isAssessment } from '../../lib/annotation/review/assessment.ts';
import { answerReader } from '../../lib/messages/answer.ts';
import type { Place, Reading } from '../../lib/messages/protocol.ts';
import { toSpan } from '../../lib/page/ranges.ts';
import { reveal } from '../../lib/page/reveal.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Desk } from './desk.ts';
import { entryOf } from './entries.ts';
import type { Notebook } from './notebook.ts';
import type { Painting } from './painting.ts';
import type { Reviewing } from './reviewing.ts';
import { refreshAnnotations, type Session } from './session.ts';

/** Answers the panel, and the background's word that annotations of this document changed. */
export function answerPanel(
  session: Session,
  desk: Desk,
  notebook: Notebook,
  reviewing: Reviewing,
  painting: Painting,
  signal: AbortSignal,
): void {
  let readings = 0;
  const reread = async () => {
    const reading = ++readings;
    const caughtUp = notebook.beforeReading();
    if (!(await refreshAnnotations(session, () => reading === readings))) return;
    caughtUp();
    desk.refresh();
  };
  const checkText = (textHash: string) => {
    if (textHash !== session.textHash) throw new Error('the text has changed meanwhile');
  };
  const annotationOn = (id: string, textHash: string): Annotation => {
    const annotation = session.annotations.find((it) => it.id === id);
    checkText(textHash);
    if (annotation === undefined) throw new Error(`no annotation ${id}`);
    return annotation;
  };
  const stop = answerReader({
    describeReading: () => ({
      document: session.document,
      url: location.href,
      textHash: session.textHash,
      notice: session.notice,
      places: placesOfWritten(session),
      ...selectedIn(desk),
      ...(desk.state.selection !== undefined && { selection: desk.state.selection }),
      ...(session.lapsed.length > 0 && { lapsed: session.lapsed }),
      ...correctedIn(session, desk),
    }),
    reveal: ({ place }) => {
      desk.point(idOf(session, desk, place));
      const span = spanOf(desk, place);
      if (span) reveal(session.page, span, painting.mentions);
    },
    placeAnnotation: async ({ id, textHash, span, passage }) => {
      await notebook.place(annotationOn(id, textHash), span, passage);
      getSelection()?.removeAllRanges();
    },
    addPassage: async ({ id, textHash, span }) => {
      await notebook.addPassage(annotationOn(id, textHash), span);
      getSelection()?.removeAllRanges();
    },
    decideMark: async ({ id, textHash, decision }) => {
      checkText(textHash);
      await desk.decideOn(id, decision);
    },
    correctMark: ({ mark }) => {
      if (mark) checkText(mark.textHash);
      desk.correctFor(mark?.id);
      const { correcting } = desk.state;
      if (correcting) reveal(session.page, correcting.span, painting.mentions);
    },
    saveCorrection: async ({ id, textHash, reading }) => {
      checkText(textHash);
      await desk.saveFor(id, reading);
    },
    annotateSelection: async () => {
      const selection = getSelection();
      const chosen = selection && !selection.isCollapsed && toSpan(session.page, selection);
      if (!chosen) throw new Error('nothing is selected in the article');
      await desk.annotateSpan(chosen);
    },
    acceptMarks: async ({ kind, textHash }) => {
      checkText(textHash);
      return { accepted: await reviewing.acceptAll(kind) };
    },
    annotationsChanged: async (changed) => {
      if (changed.document === session.document) await reread();
    },
  });
  signal.addEventListener('abort', stop);
}

/** An annotation goes by its own id; the passage of it that is open is said beside. */
function selectedIn({ state }: Desk): Pick<Reading, 'selected' | 'passage'> {
  const { selected } = state;
  if (selected === undefined) return {};
  const id = annotationIdIn(selected);
  return { selected: id, ...(id !== selected && { passage: selected }) };
}

/** The mark that the panel corrects, with the words between its ends as they are now. */
function correctedIn({ page }: Session, { state }: Desk): Pick<Reading, 'correcting'> {
  const { inPanel, mention, span } = state.correcting ?? {};
  if (!inPanel || !mention || !span) return {};
  return { correcting: { id: mention.id, quote: page.text.slice(span.start, span.end) } };
}

/** Decisions about marks are in the notice already. */
function placesOfWritten({ annotations, places }: Session): Record<string, Anchored> {
  const written = annotations.filter((annotation) => !isAssessment(annotation));
  const passages = written.flatMap((annotation) => placedPassages(annotation, places));
  return Object.fromEntries(passages.flatMap(({ key, place }) => (place ? [[key, place]] : [])));
}

/** A clause makes its first mark the current one, so that its row is; a bare sentence does not. */
function idOf({ notice }: Session, { state }: Desk, place: Place): string | undefined {
  if ('id' in place) return entryOf(state.entries, place.id)?.id ?? place.id;
  const clauses: readonly Span[] = [...notice.outline, ...notice.commitments];
  if (!clauses.some((clause) => isInside(clause, place.span))) return state.selected;
  return state.entries.find(({ span }) => isInside(span, place.span))?.id;
}

function spanOf({ state }: Desk, place: Place): Span | undefined {
  if ('span' in place) return place.span;
  return entryOf(state.entries, place.id)?.span;
}

const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
