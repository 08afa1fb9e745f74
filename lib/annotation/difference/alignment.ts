/** Positions in two lists that hold the same thing. */
export type Pair = readonly [a: number, b: number];

/**
 * What two lists have in common, in the order of both: the longest rise of what stands once in each (patience, as in
 * Bram Cohen's diff), what is equal next to those, and between them the same again.
 */
export function alignment(a: readonly string[], b: readonly string[]): Pair[] {
  const rise = longestRise(uniquePairs(a, b));
  if (rise.length === 0) return equalEnds(a, b);
  const pairs: Pair[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...rise, [a.length, b.length] as const]) {
    const between = alignment(a.slice(nextA, i), b.slice(nextB, j));
    for (const [k, l] of between) pairs.push([nextA + k, nextB + l]);
    if (i < a.length) pairs.push([i, j]);
    [nextA, nextB] = [i + 1, j + 1];
  }
  return pairs;
}

/** What is equal at the beginning of both lists, and at their end. */
function equalEnds(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [head, tail] = [0, 0];
  const shorter = Math.min(a.length, b.length);
  while (head < shorter && a[head] === b[head]) pairs.push([head, head++]);
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  for (; tail > 0; tail--) pairs.push([a.length - tail, b.length - tail]);
  return pairs;
}

/** What stands once in each list, in the order of the first. */
function uniquePairs(a: readonly string[], b: readonly string[]): Pair[] {
  const inB = onceIn(b);
  return [...onceIn(a)].flatMap(([key, i]): Pair[] => {
    const j = inB.get(key);
    return j === undefined ? [] : [[i, j]];
  });
}

function onceIn(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, key] of list.entries()) {
    if (places.has(key)) twice.add(key);
    places.set(key, index);
  }
  for (const key of twice) places.delete(key);
  return places;
}

/** The longest part of pairs, which rise in `a`, that rises in `b` too. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, b]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  }
  const rise: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = pairs[at];
    if (pair) rise.unshift(pair);
  }
  return rise;
}
