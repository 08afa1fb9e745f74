import { comparable } from './comparable.ts';
import type { Span } from './span.ts';

/** A text made ready to be searched. */
export interface Searchable {
  /** In the form in which texts are compared. */
  form: string;
  /** The span of the original (UTF-16, half-open) that a span of the form came from. */
  toSource(span: Span): Span;
}

/** The form in which texts are searched: as `comparable`, in lower case. */
export function searchable(text: string): Searchable {
  const { text: printed, toSource } = comparable(text);
  // İ would become two characters.
  const form = Array.from({ length: printed.length }, (_, at) => lower(printed.charAt(at)));
  return { form: form.join(''), toSource };
}

function lower(character: string): string {
  const small = character.toLowerCase();
  return small.length === 1 ? small : character;
}

/** What was typed into a search field, as terms in the form in which texts are compared; spaces part them. */
export function searchTerms(typed: string): string[] {
  return [...new Set(typed.split(/\s+/u).map((term) => searchable(term).form))].filter(Boolean);
}

/** Where any of the terms stands in the original text, in order; spans that touch or overlap are one. */
export function foundIn({ form, toSource }: Searchable, terms: readonly string[]): Span[] {
  const hits = terms.flatMap((term) => occurrences(form, term));
  const found: Span[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const span = toSource(hit);
    const last = found.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else found.push(span);
  }
  return found;
}

function occurrences(form: string, term: string): Span[] {
  const found: Span[] = [];
  if (term === '') return found;
  for (let at = form.indexOf(term); at >= 0; at = form.indexOf(term, at + term.length)) {
    found.push({ start: at, end: at + term.length });
  }
  return found;
}
