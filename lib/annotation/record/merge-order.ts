/**
 * Names in the order of two lists that both came from `base`: that of the one which moved something, of `mine` where
 * both did; what only the other has comes behind what it stood behind there.
 * @param wanted the names that are to be in the result, each in `here` or `mine`
 */
export function mergeOrder(
  base: readonly string[],
  here: readonly string[],
  mine: readonly string[],
  wanted: ReadonlySet<string>,
): string[] {
  const moved = isMoved(base, here) && !isMoved(base, mine);
  const [first, second] = moved ? [here, mine] : [mine, here];
  const order = first.filter((it) => wanted.has(it));
  const placed = new Set(order);
  let before: string | undefined;
  for (const name of second) {
    if (wanted.has(name) && !placed.has(name)) {
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
      placed.add(name);
    }
    if (placed.has(name)) before = name;
  }
  return order;
}

/** Whether what both have stands in another order. */
function isMoved(base: readonly string[], list: readonly string[]): boolean {
  const [inBase, inList] = [new Set(base), new Set(list)];
  const kept = base.filter((it) => inList.has(it));
  const found = list.filter((it) => inBase.has(it));
  return kept.some((it, at) => it !== found[at]);
}
