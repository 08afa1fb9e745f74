/**
 * How large a thing may be that comes from outside: from a page, or from a file. Lengths in UTF-16 code units.
 * They are far above what a person makes and far below what harms the store or the panel.
 */
export const LIMITS = {
  /** The text of a document; the longest notice seen has 180,000. */
  text: 5_000_000,
  title: 2_000,
  documentNumber: 200,
  url: 8_000,
  urls: 1_000,
  /** A quotation: up to a whole notice, when all of it is selected. */
  quote: 1_000_000,
  /** Prefix or suffix of a quotation. */
  context: 1_000,
  /** A clause address, or the words of its heading. */
  clause: 500,
  selectors: 8,
  note: 100_000,
  /** Notes that were joined, of two who wrote at the same time. */
  joinedNotes: 1_000_000,
  bodies: 100,
  /** Of one annotation, beside the first. */
  passages: 200,
  id: 200,
  /** The name of a code or of a codebook. */
  codeName: 100,
  /** The definition or example of a code. */
  codeWords: 10_000,
  /** In one file. */
  codebooks: 500,
  codes: 2_000,
  codeGroups: 100,
  /** Levels of codes, of which a tag's path has the names. */
  codeDepth: 8,
} as const;
