import { LIMITS } from '../record/limits.ts';
import type { Code, Codebook } from './codebook.ts';
import { SEPARATOR } from './tag-path.ts';

/** A place among codes. */
export interface Seat {
  /** Index of the group. */
  group: number;
  /** Path of the code above, empty for those that stand first. */
  above: string;
  /** Index among the codes there; one that is already among them is not counted. */
  at: number;
}

/** Where a code stands, or undefined if it does not. */
export function seatOf(codebook: Codebook, path: string): Seat | undefined {
  const names = path.split(SEPARATOR);
  const [first, last] = [names[0], names.at(-1)];
  const group = codebook.groups.findIndex(({ codes }) => codes.some((it) => it.name === first));
  const above = names.slice(0, -1).join(SEPARATOR);
  const at = codesAt(codebook, { group, above }).findIndex((it) => it.name === last);
  return at < 0 ? undefined : { group, above, at };
}

/** The codes that stand together at a place. */
export function codesAt({ groups }: Codebook, { group, above }: Omit<Seat, 'at'>): readonly Code[] {
  let codes: readonly Code[] = groups[group]?.codes ?? [];
  if (above === '') return codes;
  for (const name of above.split(SEPARATOR)) {
    codes = codes.find((it) => it.name === name)?.under ?? [];
  }
  return codes;
}

/** The path that a code of this name has at a place. */
export function pathAt({ above }: Pick<Seat, 'above'>, name: string): string {
  return above === '' ? name : `${above}${SEPARATOR}${name}`;
}

/** Whether no other code than the one with the path `except` has this path; those of all groups count as one list. */
export function isFree(codebook: Codebook, path: string, except = ''): boolean {
  return path === except || seatOf(codebook, path) === undefined;
}

/** Where a code can be moved by one step. */
export type Direction = 'up' | 'down' | 'in' | 'out';

/**
 * The place one step away: among those beside it, into the next group, under the one before it, or behind the one
 * above it. Undefined where there is none, or the code would stand too deep.
 */
export function seatTowards(
  codebook: Codebook,
  path: string,
  direction: Direction,
): Seat | undefined {
  const seat = seatOf(codebook, path);
  if (!seat) return undefined;
  const { group, above, at } = seat;
  const beside = codesAt(codebook, seat);
  switch (direction) {
    case 'up':
      if (at > 0) return { ...seat, at: at - 1 };
      return above === '' && group > 0 ? endOf(codebook, { group: group - 1, above }) : undefined;
    case 'down':
      if (at < beside.length - 1) return { ...seat, at: at + 1 };
      return above === '' && group < codebook.groups.length - 1
        ? { group: group + 1, above, at: 0 }
        : undefined;
    case 'in': {
      const before = beside[at - 1];
      if (!before) return undefined;
      const under = endOf(codebook, { group, above: pathAt(seat, before.name) });
      return isTooDeep(codebook, path, under) ? undefined : under;
    }
    case 'out': {
      const parent = above === '' ? undefined : seatOf(codebook, above);
      return parent && { ...parent, at: parent.at + 1 };
    }
  }
}

/** The place behind all codes that stand together. */
export function endOf(codebook: Codebook, list: Omit<Seat, 'at'>): Seat {
  return { ...list, at: codesAt(codebook, list).length };
}

/** Whether codes would stand deeper than they may, if this one stood at the place. */
export function isTooDeep(codebook: Codebook, path: string, { above }: Seat): boolean {
  const seat = seatOf(codebook, path);
  const code = seat && codesAt(codebook, seat)[seat.at];
  const levels = above === '' ? 0 : above.split(SEPARATOR).length;
  return levels + (code ? heightOf(code) : 1) > LIMITS.codeDepth;
}

/** How many levels there are from a code on, itself included. */
function heightOf({ under = [] }: Code): number {
  return 1 + Math.max(0, ...under.map(heightOf));
}
