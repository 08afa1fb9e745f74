import type { MarkKind } from '../mark-kind.ts';

/** What a tick tells by its form: a kind of mark, or that something is to be looked at. */
export type TickForm = MarkKind | 'review';

/** A mark on the map. */
export interface MapMark {
  id: string;
  form: TickForm;
  /** How far down the way it stands, 0 to 1. */
  at: number;
}

/** Marks that fall together on the map: one tick, in the form of the one that is rarest. */
export interface Tick {
  form: TickForm;
  /** Of its upper edge, in CSS pixels from the top of the map. */
  y: number;
  /** Its marks, in the order of the page. */
  ids: readonly string[];
}

/** From tick to tick: the highest form, the double rule, has 3 px, and 2 must stay free. */
const ROW = 5;

/**
 * Of several forms that fall together the first here is shown: what people wrote, then as marks lie over one another.
 */
const RANK: readonly TickForm[] = ['annotation', 'review', 'deadline', 'target', 'department'];

/** @param height of the map in CSS pixels */
export function ticksOf(marks: readonly MapMark[], height: number): Tick[] {
  const rows = Math.max(1, Math.floor(height / ROW));
  const rowOf = ({ at }: MapMark) => Math.min(rows - 1, Math.floor(at * rows));
  const byRow = [...Map.groupBy(marks, rowOf)].sort(([a], [b]) => a - b);
  return byRow.map(([row, fallen]) => ({
    form: RANK.find((form) => fallen.some((mark) => mark.form === form)) ?? 'target',
    y: row * ROW,
    ids: fallen.map(({ id }) => id),
  }));
}

/** The tick that is nearest to a height on the map. */
export function tickAt(ticks: readonly Tick[], y: number): Tick | undefined {
  const middle = y - ROW / 2;
  return ticks.reduce<Tick | undefined>(
    (best, tick) => (best && Math.abs(best.y - middle) <= Math.abs(tick.y - middle) ? best : tick),
    undefined,
  );
}

/** The mark of a tick to go to: the first, or the one after that which is current. */
export function nextOf({ ids }: Tick, current: string | undefined): string | undefined {
  const from = current === undefined ? -1 : ids.indexOf(current);
  return ids[(from + 1) % ids.length];
}
