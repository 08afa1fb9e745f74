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
  if (shortNames.size === 0) return () => undefined;
  const initials = initialsOf(shortNames);
  return (text, at) => {
    if (!initials.has(text.charAt(at))) return undefined;
    for (let length = LONGEST; length >= SHORTEST; length--) {
      const name = text.slice(at, at + length);
      if ((shortNames.get(name) ?? Number.POSITIVE_INFINITY) <= offset) return name;
    }
    return undefined;
  };
}

const known = new WeakMap<ReadonlyMap<string, number>, ReadonlySet<string>>();

/** The first characters of the short names, made once for each notice. */
function initialsOf(shortNames: ReadonlyMap<string, number>): ReadonlySet<string> {
  let initials = known.get(shortNames);
  if (initials === undefined) {
    initials = new Set([...shortNames.keys()].map((name) => name.charAt(0)));
    known.set(shortNames, initials);
  }
  return initials;
}
