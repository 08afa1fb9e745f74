import type { Bilingual, Code, Codebook, CodeGroup } from './codebook.ts';
import { codesAt, type Seat, seatOf } from './codebook-seats.ts';
import { isWithin, SEPARATOR } from './tag-path.ts';

/*
 * Each returns a new codebook, or the one given if nothing changes or the place is not there. Callers ask `isFree`
 * before they name or move a code: a path stands once in a codebook.
 */

/** With a code at a place. */
export function withCode(codebook: Codebook, code: Code, seat: Seat): Codebook {
  return withList(codebook, seat, (codes) => codes.toSpliced(seat.at, 0, code));
}

/** Without a code and those under it. */
export function withoutCode(codebook: Codebook, path: string): Codebook {
  const seat = seatOf(codebook, path);
  return seat ? withList(codebook, seat, (codes) => codes.toSpliced(seat.at, 1)) : codebook;
}

/** With a code, and those under it, at another place; never under itself. */
export function withCodeMoved(codebook: Codebook, path: string, seat: Seat): Codebook {
  const code = codeIn(codebook, path);
  if (!code || (seat.above !== '' && isWithin(seat.above, path))) return codebook;
  return withCode(withoutCode(codebook, path), code, seat);
}

/** With a code changed; its name too, which changes the paths of those under it. */
export function withCodeChanged(
  codebook: Codebook,
  path: string,
  change: (code: Code) => Code,
): Codebook {
  const seat = seatOf(codebook, path);
  if (!seat) return codebook;
  return withList(codebook, seat, (codes) =>
    codes.map((code, at) => (at === seat.at ? change(code) : code)),
  );
}

/** With a key for a code, which whatever other code had it loses; without one, if none is given. */
export function withKey(codebook: Codebook, path: string, key: string | undefined): Codebook {
  const freed = key === undefined ? codebook : withEach(codebook, (code) => without(code, key));
  return withCodeChanged(freed, path, ({ key: _, ...code }) =>
    key === undefined ? code : { ...code, key },
  );
}

/** With a hue for a code; without one of its own, if none is given. */
export function withHue(codebook: Codebook, path: string, hue: number | undefined): Codebook {
  return withCodeChanged(codebook, path, ({ hue: _, ...code }) =>
    hue === undefined ? code : { ...code, hue },
  );
}

/**
 * With a code gone, and those under it now under the other; two of one name become one, with the words of the one that
 * was there. Codes do not merge with one that stands under them.
 */
export function withCodesMerged(codebook: Codebook, from: string, into: string): Codebook {
  const code = codeIn(codebook, from);
  if (!code || !codeIn(codebook, into) || isWithin(into, from)) return codebook;
  return withCodeChanged(withoutCode(codebook, from), into, (kept) => merged(kept, code));
}

/** With an empty group at the end. */
export function withGroup(codebook: Codebook, name: Bilingual): Codebook {
  return { ...codebook, groups: [...codebook.groups, { name, codes: [] }] };
}

/** With a group called otherwise. */
export function withGroupNamed(codebook: Codebook, group: number, name: Bilingual): Codebook {
  const groups = codebook.groups.map((it, at) => (at === group ? { ...it, name } : it));
  return { ...codebook, groups };
}

/** Without the heading of a group: its codes go to the group before it, or the first one's to the next. */
export function withoutGroup({ groups, ...codebook }: Codebook, group: number): Codebook {
  const gone = groups[group];
  const heir = group === 0 ? 1 : group - 1;
  if (!gone || !groups[heir]) return { ...codebook, groups };
  const joined = (it: CodeGroup): CodeGroup => ({
    ...it,
    codes: heir < group ? [...it.codes, ...gone.codes] : [...gone.codes, ...it.codes],
  });
  return {
    ...codebook,
    groups: groups.map((it, at) => (at === heir ? joined(it) : it)).toSpliced(group, 1),
  };
}

/** With a group one place further up or down. */
export function withGroupMoved(codebook: Codebook, group: number, by: 1 | -1): Codebook {
  const moved = codebook.groups[group];
  const to = group + by;
  if (!moved || !codebook.groups[to]) return codebook;
  return { ...codebook, groups: codebook.groups.toSpliced(group, 1).toSpliced(to, 0, moved) };
}

function codeIn(codebook: Codebook, path: string): Code | undefined {
  const seat = seatOf(codebook, path);
  return seat && codesAt(codebook, seat)[seat.at];
}

function withList(
  codebook: Codebook,
  { group, above }: Omit<Seat, 'at'>,
  change: (codes: readonly Code[]) => readonly Code[],
): Codebook {
  const groups = codebook.groups.map((it, at) =>
    at === group ? { ...it, codes: changedAt(it.codes, above, change) } : it,
  );
  return { ...codebook, groups };
}

/** The list with the one that stands under `above` changed. */
function changedAt(
  codes: readonly Code[],
  above: string,
  change: (codes: readonly Code[]) => readonly Code[],
): readonly Code[] {
  if (above === '') return change(codes);
  const [name, ...rest] = above.split(SEPARATOR);
  return codes.map((code) =>
    code.name === name
      ? withUnder(code, changedAt(code.under ?? [], rest.join(SEPARATOR), change))
      : code,
  );
}

function withUnder({ under: _, ...code }: Code, under: readonly Code[]): Code {
  return under.length > 0 ? { ...code, under } : code;
}

function withEach(codebook: Codebook, change: (code: Code) => Code): Codebook {
  const each = (code: Code): Code => withUnder(change(code), (code.under ?? []).map(each));
  const groups = codebook.groups.map((it) => ({ ...it, codes: it.codes.map(each) }));
  return { ...codebook, groups };
}

function without(code: Code, taken: string): Code {
  const { key, ...rest } = code;
  return key === taken ? rest : code;
}

function merged(kept: Code, gone: Code): Code {
  let under = kept.under ?? [];
  for (const child of gone.under ?? []) {
    const twin = under.find(({ name }) => name === child.name);
    under = twin ? under.map((it) => (it === twin ? merged(twin, child) : it)) : [...under, child];
  }
  return withUnder(kept, under);
}
