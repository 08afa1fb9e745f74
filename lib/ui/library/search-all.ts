import type { Instalments } from './instalments.ts';
import type { LibraryDocument } from './library-document.ts';
import { type Found, index, isIndexed, type Scope, searchDocument } from './search-index.ts';
import type { QueryTerm } from './search-query.ts';

/** What is asked for, of which documents. */
export interface Search {
  documents: readonly LibraryDocument[];
  terms: readonly QueryTerm[];
  scope: Scope;
}

/**
 * Searches all documents in instalments; those with most hits come first. Undefined where nobody waits for the answer
 * any more: `goesOn` says so.
 */
export async function searchAll(
  { documents, terms, scope }: Search,
  pause: Instalments,
  goesOn: () => boolean,
): Promise<Found[] | undefined> {
  const all: Found[] = [];
  if (terms.length === 0) return all;
  for (const document of documents) {
    const found = searchDocument(document, terms, scope);
    if (found) all.push(found);
    await pause();
    if (!goesOn()) return undefined;
  }
  return all.sort((a, b) => hitsOf(b) - hitsOf(a));
}

const hitsOf = ({ inText, notes, tags }: Found) =>
  inText + notes.length + [...tags.values()].reduce((sum, count) => sum + count, 0);

/** Makes documents ready to be searched, in instalments, before anyone has typed. */
export async function indexAll(
  documents: readonly LibraryDocument[],
  pause: Instalments,
  goesOn: () => boolean,
): Promise<void> {
  for (const document of documents) {
    if (!goesOn()) return;
    if (!isIndexed(document)) index(document);
    await pause();
  }
}
