/** Characters of a short name. */
const SHORTEST = 2;
const LONGEST = 16;

/** …联席会议(以下简称“联席会议”): a short name for what stands before the bracket. */
const DEFINED = new RegExp(
  `\\((?:以下)?(?:统一)?简称[:为]?\\s?[“"]?(?<short>\\p{Script=Han}{${SHORTEST},${LONGEST}})[”"]?[),,]`,
  'gu',
);
const BODY_LIKE =
  /(?:会议|小组|专班|委员会|办公室|局|委|厅|部|院|中心|政府|管委会|办|工作组|指挥部)$/u;

/** Short names of bodies that the text defines, with the offset from which they hold. */
export function shortNamesIn(text: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const match of text.matchAll(DEFINED)) {
    const short = match.groups?.short;
    if (short && BODY_LIKE.test(short) && !names.has(short))
      names.set(short, match.index + match[0].length);
  }
  return names;
}

/** The short name that stands at `at` in a text, the longest one; undefined where none does. */
export type ShortNameReader = (text: string, at: number) => string | undefined;

/** Reads the short names that hold at `offset` of the notice. */
export function shortNamesAt(
  { shortNames }: { shortNames: ReadonlyMap<string, number> },
  offset: number,
): ShortNameReader {
  if (shortNames.size === 0) return noShortName;
  const lengths = lengthsOf(shortNames);
  return (text, at) => {
    for (const length of lengths.get(text.charCodeAt(at)) ?? []) {
      const name = text.slice(at, at + length);
      if ((shortNames.get(name) ?? Number.POSITIVE_INFINITY) <= offset) return name;
    }
    return undefined;
  };
}

const noShortName: ShortNameReader = () => undefined;

type Lengths = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<ReadonlyMap<string, number>, Lengths>();

/** The lengths of the short names that begin with a character, the longest first; made once for each notice. */
function lengthsOf(shortNames: ReadonlyMap<string, number>): Lengths {
  const made = known.get(shortNames);
  if (made) return made;
  const lengths = new Map<number, number[]>();
  for (const name of shortNames.keys()) {
    const own = lengths.get(name.charCodeAt(0)) ?? [];
    if (!own.includes(name.length)) own.push(name.length);
    lengths.set(name.charCodeAt(0), own);
  }
  for (const own of lengths.values()) own.sort((a, b) => b - a);
  known.set(shortNames, lengths);
  return lengths;
}
