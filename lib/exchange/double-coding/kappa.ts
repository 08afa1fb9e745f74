import type { Counts } from '../../annotation/review/double-coding.ts';

/**
 * Cohen's kappa (1960): agreement beyond what chance would give, 1 at the most. Undefined where chance alone gives
 * all of it, as for two who both never, or both always, say yes.
 */
export function kappa({ both, firstOnly, secondOnly, neither }: Counts): number | undefined {
  const all = both + firstOnly + secondOnly + neither;
  const observed = (both + neither) / all;
  const yes = ((both + firstOnly) / all) * ((both + secondOnly) / all);
  const no = ((neither + firstOnly) / all) * ((neither + secondOnly) / all);
  const expected = yes + no;
  return all === 0 || expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/** The counts of some tables together. */
export function sumOf(tables: readonly Counts[]): Counts {
  const sum = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
  for (const table of tables) {
    sum.both += table.both;
    sum.firstOnly += table.firstOnly;
    sum.secondOnly += table.secondOnly;
    sum.neither += table.neither;
  }
  return sum;
}
