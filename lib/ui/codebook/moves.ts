import type { Codebook } from '../../annotation/codebook/codebook.ts';
import { withCode, withCodeMoved, withoutCode } from '../../annotation/codebook/codebook-edit.ts';
import { freeName, inBoth } from '../../annotation/codebook/codebook-names.ts';
import {
  codesAt,
  type Direction,
  endOf,
  isFree,
  isTooDeep,
  pathAt,
  type Seat,
  seatOf,
  seatTowards,
} from '../../annotation/codebook/codebook-seats.ts';
import { isWithin, SEPARATOR } from '../../annotation/codebook/tag-path.ts';
import type { CodebookChange, Picked } from './codebook-state.ts';

/** A change, or why there is none: a code of that path is there, or there is no such place. */
export type Move = CodebookChange | { taken: string } | 'nowhere';

/** A code one step further. */
export function movedTowards(codebook: Codebook, path: string, direction: Direction): Move {
  const seat = seatTowards(codebook, path, direction);
  return seat ? movedTo(codebook, path, seat) : 'nowhere';
}

/** A code at another place, with those under it. */
export function movedTo(codebook: Codebook, path: string, seat: Seat): Move {
  if (isWithin(seat.above, path) || isTooDeep(codebook, path, seat)) return 'nowhere';
  const to = pathAt(seat, nameOf(path));
  if (!isFree(codebook, to, path)) return { taken: to };
  const change = { codebook: withCodeMoved(codebook, path, seat), picked: { code: to } };
  return to === path ? change : { ...change, renaming: { from: path, to } };
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.split(SEPARATOR).at(-1) ?? path;
}

/** A new code behind the one that is picked, at the end of the group that is, or under the picked one. */
export function withNewCode(
  codebook: Codebook,
  picked: Picked | undefined,
  { under, name }: { under: boolean; name: string },
): CodebookChange {
  const seat = seatForNew(codebook, picked, under);
  const free = freeName(name, (it) => !isFree(codebook, pathAt(seat, it)));
  const code = { name: free, definition: inBoth(''), example: '' };
  const hue = seat.above === '' ? { hue: leastUsedHue(codebook) } : {};
  return {
    codebook: withCode(codebook, { ...code, ...hue }, seat),
    picked: { code: pathAt(seat, free) },
  };
}

function seatForNew(codebook: Codebook, picked: Picked | undefined, under: boolean): Seat {
  const last = codebook.groups.length - 1;
  if (!picked) return endOf(codebook, { group: last, above: '' });
  if ('group' in picked) return endOf(codebook, { group: picked.group, above: '' });
  const seat = seatOf(codebook, picked.code) ?? endOf(codebook, { group: last, above: '' });
  if (under) return endOf(codebook, { group: seat.group, above: picked.code });
  return { ...seat, at: seat.at + 1 };
}

const HUES = [1, 2, 3, 4, 5, 6] as const;

/** Of the six, the first that fewest codes have. */
function leastUsedHue({ groups }: Codebook): number {
  const used = groups.flatMap(({ codes }) => codes.map(({ hue }) => hue));
  const count = (hue: number) => used.filter((it) => it === hue).length;
  return HUES.reduce<number>((best, hue) => (count(hue) < count(best) ? hue : best), 1);
}

/** Without a code; the one that took its place, or the one before or above it, is picked. */
export function withCodeRemoved(codebook: Codebook, path: string): CodebookChange {
  const change = { codebook: withoutCode(codebook, path), deleted: nameOf(path) };
  const next = neighbourOf(codebook, path);
  return next === undefined ? change : { ...change, picked: { code: next } };
}

function neighbourOf(codebook: Codebook, path: string): string | undefined {
  const seat = seatOf(codebook, path);
  if (!seat) return undefined;
  const beside = codesAt(codebook, seat);
  const next = beside[seat.at + 1] ?? beside[seat.at - 1];
  if (next) return pathAt(seat, next.name);
  return seat.above === '' ? undefined : seat.above;
}
