import type { Annotation, NoticeDocument } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { type Searchable, searchable } from '../../text/searchable.ts';
import type { LibraryDocument } from './library-document.ts';
import type { QueryTerm } from './search-query.ts';

/** A note in the form in which it is searched. */
interface IndexedNote {
  annotation: Annotation;
  form: string;
}

const texts = new WeakMap<NoticeDocument, Searchable>();
const notes = new WeakMap<readonly Annotation[], IndexedNote[]>();
const tagForms = new Map<string, string>();

/** Whether a document can be searched without folding its texts first. */
export function isIndexed({ document, annotations }: LibraryDocument): boolean {
  return texts.has(document) && notes.has(annotations);
}

/** Folds the texts of a document; the work is done once and kept as long as the document is. */
export function index({ document, annotations }: LibraryDocument): void {
  foldedText(document);
  indexedNotes(annotations);
}

/** The text of a document made ready to be searched; worked out once. */
export function foldedText(document: NoticeDocument): Searchable {
  const known = texts.get(document);
  if (known) return known;
  const folded = searchable(document.text);
  texts.set(document, folded);
  return folded;
}

function indexedNotes(annotations: readonly Annotation[]): IndexedNote[] {
  const known = notes.get(annotations);
  if (known) return known;
  const made = annotations.flatMap((annotation) => {
    const note = noteOf(annotation);
    return note === '' ? [] : { annotation, form: searchable(note).form };
  });
  notes.set(annotations, made);
  return made;
}

function tagForm(tag: string): string {
  let form = tagForms.get(tag);
  form ??= searchable(tag).form;
  tagForms.set(tag, form);
  return form;
}

export const SCOPES = ['all', 'text', 'notes', 'tags'] as const;
export type Scope = (typeof SCOPES)[number];

/** What was found in one document. */
export interface Found {
  of: LibraryDocument;
  /** How often the words stand in its text. */
  inText: number;
  /** The annotations whose note has all of the words. */
  notes: readonly Annotation[];
  /** The tags that have all of the words, with how often each is used. */
  tags: ReadonlyMap<string, number>;
}

/** All of the words must stand in the text, or in one note, or in one tag. Undefined where they stand nowhere. */
export function searchDocument(
  of: LibraryDocument,
  terms: readonly QueryTerm[],
  scope: Scope,
): Found | undefined {
  const asked = (other: Scope) => scope === 'all' || scope === other;
  const found: Found = {
    of,
    inText: asked('text') ? countIn(foldedText(of.document).form, of.document.text, terms) : 0,
    notes: asked('notes') ? notesWith(of.annotations, terms) : [],
    tags: asked('tags') ? tagsWith(of.annotations, terms) : NO_TAGS,
  };
  return found.inText + found.notes.length + found.tags.size > 0 ? found : undefined;
}

const NO_TAGS: ReadonlyMap<string, number> = new Map();

function countIn(form: string, text: string, terms: readonly QueryTerm[]): number {
  if (!terms.every((term) => stands(form, text, term))) return 0;
  return terms.reduce((sum, term) => {
    const [where, what] = term.exact === undefined ? [form, term.form] : [text, term.exact];
    return sum + occurrences(where, what);
  }, 0);
}

const stands = (form: string, text: string, term: QueryTerm) =>
  form.includes(term.form) && (term.exact === undefined || text.includes(term.exact));

function occurrences(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count++;
  return count;
}

function notesWith(annotations: readonly Annotation[], terms: readonly QueryTerm[]) {
  return indexedNotes(annotations)
    .filter(({ annotation, form }) => terms.every((term) => stands(form, noteOf(annotation), term)))
    .map(({ annotation }) => annotation);
}

function tagsWith(annotations: readonly Annotation[], terms: readonly QueryTerm[]) {
  const counts = new Map<string, number>();
  for (const annotation of annotations) {
    for (const tag of tagsOf(annotation)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  for (const tag of counts.keys()) {
    if (!terms.every((term) => stands(tagForm(tag), tag, term))) counts.delete(tag);
  }
  return counts;
}
