import { searchable } from '../../text/searchable.ts';

/** What is searched for: one of the words typed, or what stood between quotation marks. */
export interface QueryTerm {
  /** In the form in which texts are searched. */
  form: string;
  /** To be found just so: these characters, in this script and width. */
  exact?: string;
}

const PARTS = /["“”„]([^"“”„]*)["“”„]|[^\s"“”„]+/gu;

/** White space parts words; all of them are sought. “…” is one phrase, and sought as it stands. */
export function queryOf(typed: string): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const { 0: part, 1: phrase } of typed.matchAll(PARTS)) {
    const exact = phrase?.trim();
    const { form } = searchable(exact ?? part);
    if (form !== '') terms.set(part, { form, ...(exact !== undefined && { exact }) });
  }
  return [...terms.values()];
}
