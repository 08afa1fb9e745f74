import { annotationIdIn, placedPassages } from '../../lib/annotation/record/passage-places.ts';
import { isAssessment } from '../../lib/annotation/review/assessment.ts';
import type { MentionKind } from '../../lib/notice/notice.ts';
import type { PaintedName } from '../../lib/page/mark-names.ts';
import type { Span } from '../../lib/text/span.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import { doubtsNow } from './doubts-now.ts';
import type { Session } from './session.ts';

/**
 * A thing in the page that can be hovered, opened and selected: a mention, or a passage of an annotation in its place.
 */
export interface Entry {
  /** Of a passage, its `placeKey`. */
  id: string;
  kind: MarkKind;
  /** How it is painted: as its kind, or as what a person should look at. */
  name: PaintedName;
  span: Span;
}

const MENTION_NAMES: Record<MentionKind, PaintedName> = {
  target: 'policylens-target',
  deadline: 'policylens-deadline',
  department: 'policylens-department',
};

/**
 * All entries of a session in the order of the text; orphaned passages are nowhere in the page. A doubtful mark is to
 * be reviewed until a person has decided about it, and so is a passage whose place is not certain.
 */
export function entriesOf({
  notice,
  annotations,
  places,
}: Pick<Session, 'notice' | 'annotations' | 'places'>): Entry[] {
  const doubts = doubtsNow(notice);
  const mentions = notice.mentions.map(
    ({ id, kind, start, end }): Entry => ({
      ...{ id, kind, span: { start, end } },
      name: doubts.has(id) ? 'policylens-review' : MENTION_NAMES[kind],
    }),
  );
  const written = annotations.filter((annotation) => !isAssessment(annotation));
  const passages = written.flatMap((annotation) => placedPassages(annotation, places));
  const placed = passages.flatMap(({ key: id, place }): Entry[] => {
    if (place === undefined || place.tier === 'orphan') return [];
    const name = place.tier === 'review' ? 'policylens-review' : 'policylens-annotation';
    return [{ id, kind: 'annotation', name, span: { start: place.start, end: place.end } }];
  });
  return [...mentions, ...placed].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** The entry of an id; of an annotation whose first passage is not in the page, the first one that is. */
export function entryOf(entries: readonly Entry[], id: string | undefined): Entry | undefined {
  return entries.find((it) => it.id === id) ?? entries.find((it) => annotationIdIn(it.id) === id);
}

/** The entries at an offset, shortest first: the innermost is the one that is meant. */
export function entriesAt(entries: readonly Entry[], offset: number): Entry[] {
  const length = ({ span }: Entry) => span.end - span.start;
  return entries
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => length(a) - length(b));
}

/** Entries that the person has not switched off; none while the page shows other words. */
export function shownEntries(state: {
  entries: readonly Entry[];
  hidden: readonly MarkKind[];
  resting?: true;
}): Entry[] {
  return state.resting ? [] : state.entries.filter(({ kind }) => !state.hidden.includes(kind));
}
