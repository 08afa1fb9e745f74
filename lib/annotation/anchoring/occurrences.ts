import type { Candidate } from './score.ts';
import type { Sought } from './sought.ts';

/** More places than this are not looked at: a single 的 has thousands. */
const MOST_LOOKED_AT = 5_000;
/** Nor are more characters compared than this, all places together: a long quotation may overlap itself everywhere. */
const MOST_COMPARED = 10_000_000;
/** Only so much is sought at once: `indexOf` takes the product of both lengths on runs of one character. */
const HEAD = 256;

/** The best so many by their neighbours are weighed in full. */
const MOST_WEIGHED = 12;

/**
 * Where the quotation stands as it was: only where its whole context does, if anywhere; else the likeliest by
 * immediate neighbours and nearness.
 */
export function occurrences(text: string, sought: Sought): Candidate[] {
  const { exact, position } = sought;
  const found: { start: number; neighbours: number }[] = [];
  const head = exact.slice(0, HEAD);
  let looks = Math.min(MOST_LOOKED_AT, 2 + MOST_COMPARED / exact.length);
  for (let start = text.indexOf(head); start >= 0 && looks > 0; looks--) {
    if (text.startsWith(exact, start)) {
      found.push({ start, neighbours: neighbours(text, sought, start) });
    }
    start = text.indexOf(head, start + 1);
  }
  const expected = position?.start ?? 0;
  const whole = sought.prefix.length + sought.suffix.length;
  const intact = found.filter(({ neighbours }) => neighbours === whole);
  return (intact.length > 0 ? intact : found)
    .sort(
      (a, b) =>
        b.neighbours - a.neighbours || Math.abs(a.start - expected) - Math.abs(b.start - expected),
    )
    .slice(0, MOST_WEIGHED)
    .map(({ start }) => ({ start, end: start + exact.length, quote: 1 }));
}

/** How many characters before and after are as they were, counted from the quotation outwards. */
function neighbours(text: string, { exact, prefix, suffix }: Sought, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
