import { normalise } from './normalise.ts';
import type { Span } from './span.ts';

/** A text made ready to be searched. */
export interface Searchable {
  /** In the form in which texts are compared. */
  form: string;
  /** The span of the original (UTF-16, half-open) that a span of the form came from. */
  toSource(span: Span): Span;
}

/** Characters that reading leaves as they are because their word decides; to be found they need one form only. */
const ONE_FORM: Readonly<Record<string, string>> = {
  乾: '干',
  覆: '复',
  畫: '画',
  瞭: '了',
  藉: '借',
  徵: '征',
  著: '着',
  鉅: '巨',
  鍾: '钟',
  麼: '么',
  甦: '苏',
  祕: '秘',
  夥: '伙',
  鍊: '炼',
};

/**
 * The form in which texts are compared: Simplified characters, half-width, lower case, without spaces. Over-folding
 * does no harm here, for both sides are folded alike.
 */
export function searchable(text: string): Searchable {
  const normal = normalise({ text, blocks: [] });
  const places: number[] = [];
  let form = '';
  for (let at = 0; at < normal.text.length; at++) {
    const character = normal.text.charAt(at);
    if (character === ' ' || character === '\n') continue;
    const lower = character.toLowerCase();
    form += ONE_FORM[character] ?? (lower.length === 1 ? lower : character);
    places.push(at);
  }
  return {
    form,
    toSource: ({ start, end }) =>
      normal.toSource({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 }),
  };
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
