/**
 * How much of `pattern` stands in `text`, 0 to 1: one less the share of characters that must be inserted, deleted or
 * changed to find it there. A pattern of more than 32 characters is sought in pieces, each near its place.
 */
export function likeness(text: string, pattern: string): number {
  if (text === pattern) return 1;
  let errors = 0;
  for (let at = 0; at < pattern.length; at += WORD) {
    const piece = pattern.slice(at, at + WORD);
    const alone = pattern.length <= WORD;
    const near = alone ? text : text.slice(Math.max(0, at - SHIFT), at + WORD + SHIFT);
    errors += fewestErrors(near, piece);
  }
  return 1 - errors / pattern.length;
}

/** Bits in a JavaScript bit operation. */
const WORD = 32;
/** Insertions and deletions on the way to a piece move it by hardly more. */
const SHIFT = 24;

/**
 * Myers' bit-vector algorithm (JACM 46(3), 1999) for a pattern of one word. approx-string-match finds where a match
 * begins as well and prepares for longer patterns; of a context only the errors count.
 */
function fewestErrors(text: string, pattern: string): number {
  const equal = new Map<number, number>();
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    equal.set(code, (equal.get(code) ?? 0) | (1 << at));
  }
  const last = 1 << (pattern.length - 1);
  let [plus, minus, errors, fewest] = [-1, 0, pattern.length, pattern.length];
  for (let at = 0; at < text.length; at++) {
    const eq = equal.get(text.charCodeAt(at)) ?? 0;
    const vertical = eq | minus;
    const horizontal = (((eq & plus) + plus) ^ plus) | eq;
    const up = minus | ~(horizontal | plus);
    const down = plus & horizontal;
    if (up & last) errors++;
    else if (down & last) errors--;
    plus = (down << 1) | ~(vertical | (up << 1));
    minus = (up << 1) & vertical;
    if (errors < fewest) fewest = errors;
  }
  return fewest;
}
