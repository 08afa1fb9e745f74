import { type Codebook, codesOf, type PlacedCode } from '../annotation/codebook/codebook.ts';
import { pathText, tidyPath } from '../annotation/codebook/tag-path.ts';
import { searchable, searchTerms } from '../text/searchable.ts';

/** A tag that can be given. */
export interface TagOption {
  /** As it is stored. */
  tag: string;
  /** What is shown of it: its name where its parent stands above it, else its path. */
  label: string;
  depth: number;
  /** What the codebook says of it; a tag of one's own has nothing. */
  code?: PlacedCode;
  /** Nobody has it yet: it is what was typed. */
  isNew?: true;
}

/**
 * The tags of a codebook, then others that are in use; with something typed, those whose path has all of its terms,
 * then those whose definition or example has, and at the end what was typed, as a new tag.
 */
export function tagOptions(
  codebook: Codebook,
  others: readonly string[],
  typed: string,
): TagOption[] {
  const codes = codesOf(codebook);
  const own = others.filter((tag) => codes.every(({ path }) => path !== tag));
  const all: TagOption[] = [
    ...codes.map((code) => ({ tag: code.path, label: code.name, depth: code.depth, code })),
    ...own.map((tag) => ({ tag, label: pathText(tag), depth: 0 })),
  ];
  const terms = searchTerms(typed);
  if (terms.length === 0) return all;
  const flat = all.map((option) => ({ ...option, label: pathText(option.tag), depth: 0 }));
  const named = flat.filter(({ tag }) => hasAll(tag, terms));
  const meant = flat.filter((it) => !named.includes(it) && hasAll(meaningOf(it), terms));
  const tag = tidyPath(typed);
  const isKnown = tag === '' || all.some((option) => option.tag === tag);
  const fresh: TagOption[] = isKnown ? [] : [{ tag, label: pathText(tag), depth: 0, isNew: true }];
  return [...named, ...meant, ...fresh];
}

const meaningOf = ({ tag, code }: TagOption): string =>
  code ? [tag, code.definition['zh-CN'], code.definition.en, code.example].join('\n') : tag;

function hasAll(text: string, terms: readonly string[]): boolean {
  const { form } = searchable(text);
  return terms.every((term) => form.includes(term));
}
