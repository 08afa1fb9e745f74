/** Offsets into a text in UTF-16 code units and in code points, as W3C counts (§ 4.2.5); a lone surrogate is one. */
export interface CodePoints {
  /** Inside a pair: the offset after it. Beyond the end, one for one. */
  fromUtf16(offset: number): number;
  toUtf16(offset: number): number;
}

/** Prepares the conversion for one text. */
export function codePointsOf(text: string): CodePoints {
  // Where each pair begins; its rank is the number of pairs before it.
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  return {
    fromUtf16: (offset) => offset - countWhile(pairs, (begin) => begin + 1 < offset),
    toUtf16: (offset) => offset + countWhile(pairs, (begin, rank) => begin - rank < offset),
  };
}

/** How many pairs from the first on pass a test that, once failed, fails for the rest: by bisection. */
function countWhile(pairs: number[], passes: (begin: number, rank: number) => boolean): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(pairs[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
