/** The least `i` in `[0, length]` for which `holds`; once it holds, it holds for all that follow. */
export function lowerBound(length: number, holds: (i: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
