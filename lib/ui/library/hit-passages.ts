import { type Clause, clauseOf } from '../../annotation/anchoring/clause.ts';
import { foundIn, type Searchable } from '../../text/searchable.ts';
import type { Span } from '../../text/span.ts';
import type { QueryTerm } from './search-query.ts';

/** A sentence of the source in which words were found; all offsets are into the source. */
export interface HitPassage extends Span {
  clause?: string;
  /** The words, in order, none overlapping another. */
  hits: Span[];
}

/** Where a sentence ends. */
const STOP = /[。；;！!？?\n]/u;

/** What is searched: a text, the same made ready to be searched, and its clauses. */
interface SearchedText {
  text: string;
  folded: Searchable;
  outline: readonly Clause[];
}

/**
 * The sentences of a text with the words, in the order of the text: at most so many, and first those with most of the
 * words, then those with the rarest. `all` is how many there are.
 */
export function hitPassages(
  { text, folded, outline }: SearchedText,
  terms: readonly QueryTerm[],
  most: number,
): { passages: HitPassage[]; all: number } {
  const sentences = new Map<number, Span & { hits: Span[]; terms: Set<QueryTerm> }>();
  /** In how many sentences each word stands. */
  const found = new Map<QueryTerm, number>();
  for (const term of terms) {
    for (const hit of foundIn(folded, [term.form])) {
      if (term.exact !== undefined && !text.slice(hit.start, hit.end).includes(term.exact))
        continue;
      const around = sentenceAround(text, hit);
      const sentence = sentences.get(around.start) ?? { ...around, hits: [], terms: new Set() };
      sentence.end = Math.max(sentence.end, around.end);
      sentence.hits.push(hit);
      if (!sentence.terms.has(term)) found.set(term, (found.get(term) ?? 0) + 1);
      sentence.terms.add(term);
      sentences.set(around.start, sentence);
    }
  }
  /** The more, the fewer sentences have its words: a word that stands everywhere does not hide another. */
  const rarity = (sentence: { terms: ReadonlySet<QueryTerm> }) =>
    [...sentence.terms].reduce((sum, term) => sum + 1 / (found.get(term) ?? 1), 0);
  const best = [...sentences.values()]
    .sort((a, b) => b.terms.size - a.terms.size || rarity(b) - rarity(a) || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
  const passages = best.map(({ start, end, hits }) => {
    const clause = clauseOf(outline, hits[0] ?? { start, end });
    return { start, end, hits: apart(hits), ...(clause !== undefined && { clause }) };
  });
  return { passages, all: sentences.size };
}

/** The sentence that a span begins in, without the white space at its ends. */
function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !STOP.test(text.charAt(from - 1))) from--;
  let to = Math.max(end, start + 1);
  while (to < text.length && !STOP.test(text.charAt(to - 1))) to++;
  while (from < start && /\s/u.test(text.charAt(from))) from++;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function apart(hits: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
