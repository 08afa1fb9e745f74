/** …联席会议(以下简称“联席会议”): a short name for what stands before the bracket. */
const DEFINED =
  /\((?:以下)?(?:统一)?简称[:为]?\s?[“"]?(?<short>[\p{Script=Han}]{2,16})[”"]?[),,]/gu;
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

/** The short names that hold at `offset`, longest first. */
export function shortNamesAt(
  { shortNames }: { shortNames: ReadonlyMap<string, number> },
  offset: number,
): string[] {
  if (shortNames.size === 0) return [];
  const names = [...shortNames].filter(([, from]) => from <= offset).map(([name]) => name);
  return names.sort((a, b) => b.length - a.length);
}
