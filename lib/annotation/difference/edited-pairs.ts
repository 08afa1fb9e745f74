import type { Pair } from './alignment.ts';

/** Sentences that share so many of their pairs of characters are one that was edited. */
const EDITED = 0.4;

/** Of longer runs (sentences × sentences) none are paired: a text of which so much changed is another one. */
const LARGEST = 10_000;

/** Which sentences of one run became which of the other, in the order of both: the pairs that are most alike in all. */
export function editedPairs(gone: readonly string[], come: readonly string[]): Pair[] {
  if (gone.length * come.length > LARGEST) return [];
  const likeness = likenesses(gone, come);
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => likeness(i, j) + at(i + 1, j + 1);
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const row = best[i] as Float64Array;
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), likeness(i, j) === 0 ? 0 : paired(i, j));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length && j < come.length) {
    if (likeness(i, j) > 0 && at(i, j) === paired(i, j)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** Dice's coefficient of the pairs of characters, 0 where it is below `EDITED`. */
function likenesses(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const [first, second] = [a.map(bigrams), b.map(bigrams)];
  const known = first.map((one) => second.map((other) => dice(one, other)));
  return (i, j) => known[i]?.[j] ?? 0;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const bigram of a) if (b.has(bigram)) common++;
  const likeness = (2 * common) / (a.size + b.size || 1);
  return likeness < EDITED ? 0 : likeness;
}

const bigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
