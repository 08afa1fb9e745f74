import type { Box } from './overlay-view.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Position {
  left: number;
  top: number;
  /** Where neither side has room for all of it. */
  maxHeight?: number;
}

const MARGIN = 8;
const CARD_GAP = 8;
const TOOLBAR_GAP = 6;

/**
 * Below the last line of the mark; above the first where there is no room; cut to the larger side where neither has.
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size): Position {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return { left: MARGIN, top: MARGIN };
  const left = within(last.left, card.width, view.width);
  const below = view.height - MARGIN - (last.bottom + CARD_GAP);
  const above = first.top - CARD_GAP - MARGIN;
  if (card.height <= below) return { left, top: last.bottom + CARD_GAP };
  if (card.height <= above) return { left, top: first.top - CARD_GAP - card.height };
  return below >= above
    ? { left, top: last.bottom + CARD_GAP, maxHeight: Math.max(0, below) }
    : { left, top: MARGIN, maxHeight: Math.max(0, above) };
}

/** Above the first line of the selection; below the last where the window ends. */
export function placeToolbar(lines: readonly Box[], toolbar: Size, view: Size): Position {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return { left: MARGIN, top: MARGIN };
  const left = within(first.left, toolbar.width, view.width);
  const above = first.top - TOOLBAR_GAP - toolbar.height;
  const below = Math.min(last.bottom + TOOLBAR_GAP, view.height - MARGIN - toolbar.height);
  return { left, top: above >= MARGIN ? above : below };
}

/** A place in coordinates of the viewport, of which only a part can be seen. */
export function placeWithin(
  part: Box,
  place: (lines: readonly Box[], thing: Size, view: Size) => Position,
  lines: readonly Box[],
  thing: Size,
): Position {
  const inPart = lines.map(({ left, top, right, bottom }) => ({
    left: left - part.left,
    top: top - part.top,
    right: right - part.left,
    bottom: bottom - part.top,
  }));
  const view = { width: part.right - part.left, height: part.bottom - part.top };
  const placed = place(inPart, thing, view);
  return { ...placed, left: placed.left + part.left, top: placed.top + part.top };
}

function within(left: number, width: number, room: number): number {
  return Math.max(MARGIN, Math.min(left, room - MARGIN - width));
}
