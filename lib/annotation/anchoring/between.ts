import search from 'approx-string-match';
import type { Candidate } from './score.ts';
import type { Sought } from './sought.ts';

/** So much of each neighbour is sought; with a third of it edited it is still rare. */
const NEIGHBOUR = 12;
/** Fewer characters stand everywhere. */
const FEWEST = 4;

/**
 * What stands in a window between the old neighbours of the quotation, however little like it: approximate search
 * finds the like, which beside a short quotation may be the same words of another sentence.
 *
 *     参与诉讼活动的|技事实|查明机制，提高技术事实查明的客观性      sought: 技术事实
 */
export function between(window: string, sought: Sought): Candidate[] {
  const { exact } = sought;
  const tail = sought.prefix.slice(-NEIGHBOUR);
  const head = sought.suffix.slice(0, NEIGHBOUR);
  if (tail.length < FEWEST || head.length < FEWEST) return [];
  const begins = search(window, tail, tail.length / 3);
  const ends = search(window, head, head.length / 3);
  return begins.flatMap(({ end: start }) =>
    ends.flatMap(({ start: end }) =>
      end > start && end - start <= 2 * exact.length + NEIGHBOUR
        ? [{ start, end, quote: sameness(window.slice(start, end), exact) }]
        : [],
    ),
  );
}

/** How like two texts are, from their first character to their last. */
function sameness(text: string, exact: string): number {
  const errors = search(text, exact, exact.length)[0]?.errors ?? exact.length;
  const longer = Math.max(text.length, exact.length);
  return 1 - Math.max(errors, longer - exact.length) / longer;
}
