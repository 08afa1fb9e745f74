import { soughtBy } from '../../lib/annotation/anchoring/sought.ts';
import { tagsOf } from '../../lib/annotation/record/edit.ts';
import { annotationIdIn, placedPassages } from '../../lib/annotation/record/passage-places.ts';
import { passagesOf } from '../../lib/annotation/record/passages.ts';
import { clauseAt } from '../../lib/notice/outline/clause-at.ts';
import { toRange } from '../../lib/page/ranges.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Box, CardView, Opened, OverlayView } from '../../lib/ui/overlay/overlay-view.ts';
import { today } from '../clock/today.ts';
import type { DeskState } from './desk-state.ts';
import { doubtsNow } from './doubts-now.ts';
import { type Entry, entriesAt } from './entries.ts';
import { joinable } from './passage-desk.ts';
import { relationsOf } from './relation-desk.ts';
import type { Session } from './session.ts';

/** What the overlay shows for a state, with the places on the screen as they are at this moment. */
export function overlayViewOf(session: Session, state: DeskState): OverlayView {
  const { selection, toast, help, codebook, hues, choosing } = state;
  const card = cardOf(session, state);
  const { issuedOn } = session.notice.metadata;
  return {
    today: today(),
    ...(issuedOn !== undefined && { issuedOn }),
    ...(selection && { selection: linesOf(session.page, selection) }),
    ...(selection && joinableOf(session, state)),
    ...(card && { card }),
    ...(toast && { toast }),
    ...(help && { help }),
    codebook,
    ...(hues && { hues }),
    ...(choosing && { choosing, usedTags: [...new Set(session.annotations.flatMap(tagsOf))] }),
  };
}

/** What is looked at to say what a card says. */
type Read = Pick<Session, 'page' | 'notice' | 'annotations' | 'places' | 'relations'>;

/** What the card shows for a state, with the lines of its mark as they are on the screen at this moment. */
export function cardOf(session: Read, state: DeskState): CardView | undefined {
  const { open, entries, hidden, correcting } = state;
  if (correcting) return correctionOf(session, correcting);
  const entry = open && entries.find(({ id }) => id === open.id);
  const opened = entry && openedOf(session, entry, state);
  if (!open || !opened) return undefined;
  const others = entriesAt(entries, open.at ?? entry.span.start).filter(
    ({ id, kind }) => id !== entry.id && !hidden.includes(kind),
  );
  return {
    boxes: linesOf(session.page, entry.span),
    opened,
    others: others.map(({ id, kind, span }) => ({
      ...{ id, kind },
      words: session.page.text.slice(span.start, span.end),
    })),
    chosen: open.chosen,
    writing: open.writing,
  };
}

/** What the selection can be added to. */
function joinableOf(session: Session, state: DeskState): Pick<OverlayView, 'joinable'> {
  const annotation = joinable(session, state);
  if (!annotation) return {};
  const passages = passagesOf(annotation);
  const quote = soughtBy(passages[0]?.selector ?? [])?.exact ?? '';
  return { joinable: { quote, passages: passages.length } };
}

function correctionOf(
  { page, notice }: Read,
  { span, mention, readings, inPanel }: NonNullable<DeskState['correcting']>,
): CardView {
  const clause = clauseAt(notice.outline, span.start)?.clause;
  return {
    boxes: linesOf(page, span),
    opened: {
      is: 'correction',
      quote: page.text.slice(span.start, span.end),
      readings,
      adding: mention === undefined,
      ...(inPanel && { inPanel }),
      ...(clause !== undefined && { clause }),
    },
    others: [],
    chosen: !inPanel,
  };
}

function openedOf(session: Read, { id, name, span }: Entry, state: DeskState): Opened | undefined {
  const { notice, annotations, places } = session;
  const { pending } = state;
  const mention = notice.mentions.find((it) => it.id === id);
  if (mention) {
    const commitment = notice.commitments.find(
      ({ start, end }) => start <= mention.start && mention.end <= end,
    );
    const doubts = doubtsNow(notice).get(id);
    return { is: 'mention', mention, ...(commitment && { commitment }), ...(doubts && { doubts }) };
  }
  const annotation =
    annotations.find((it) => it.id === annotationIdIn(id)) ??
    (pending?.id === id ? pending : undefined);
  if (!annotation) return undefined;
  const clause = clauseAt(notice.outline, span.start)?.clause;
  const uncertain = name === 'policylens-review';
  const keys = placedPassages(annotation, places).map(({ key }) => key);
  return {
    ...{ is: 'annotation', annotation, uncertain },
    ...(keys.length > 1 && { passage: { number: keys.indexOf(id) + 1, of: keys.length } }),
    ...relationsOf(session, state, annotation),
    ...(clause !== undefined && { clause }),
  };
}

/** The boxes of a span's text on the screen, in its order; empty where it is not shown. */
function linesOf(page: PageReading, span: Span): Box[] {
  const boxes = [...(toRange(page, span)?.getClientRects() ?? [])];
  return boxes
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}
