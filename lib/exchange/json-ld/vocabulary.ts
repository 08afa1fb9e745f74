/** The names of the exchange format: W3C Web Annotation in JSON-LD, with what is ours in a namespace of its own. */

const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Stands on the collection and on each annotation, so that one cut out of the file is still whole. */
export const CONTEXT = [
  ANNO_CONTEXT,
  { policylens: 'tag:policylens,2026:', 'policylens:documents': { '@type': '@json' } },
] as const;

/** Of the collection where codebooks are in the file; they are a value, not a graph. */
export const CONTEXT_WITH_CODEBOOKS = [
  ANNO_CONTEXT,
  { ...CONTEXT[1], 'policylens:codebooks': { '@type': '@json' } },
] as const;

/** Raised when an older program could misread a file: the first that is known, and the first that knows codebooks. */
export const FORMAT_VERSION = 1;
export const VERSION_WITH_CODEBOOKS = 2;

export const COLLECTION_ID = 'tag:policylens,2026:annotations';
export const PAGE_ID = 'tag:policylens,2026:annotations:1';
export const LABEL = '政策透镜标注 / PolicyLens annotations';
