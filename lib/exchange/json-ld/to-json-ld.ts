import type { OwnCodebook } from '../../annotation/codebook/codebook.ts';
import type {
  Annotation,
  NoticeDocument,
  Passage,
  Selector,
  TextualBody,
} from '../../annotation/record/annotation.ts';
import { type CodePoints, codePointsOf } from '../code-points.ts';
import type {
  AnnotationItem,
  AnnotationPackage,
  BodyItem,
  PassageItem,
  SelectorItem,
  TargetItem,
} from './json-ld-schema.ts';
import {
  COLLECTION_ID,
  CONTEXT,
  CONTEXT_WITH_CODEBOOKS,
  FORMAT_VERSION,
  LABEL,
  PAGE_ID,
  VERSION_WITH_CODEBOOKS,
} from './vocabulary.ts';

/** Documents with their annotations, and the person's codebooks, as a store holds them. */
export interface Exchanged {
  documents: readonly NoticeDocument[];
  annotations: readonly Annotation[];
  codebooks?: readonly OwnCodebook[];
}

/**
 * Documents and annotations as a W3C AnnotationCollection with one page (JSON-LD, ready for `JSON.stringify`).
 * Positions are in code points. The documents travel whole in `policylens:documents`, and codebooks, if there are any,
 * in `policylens:codebooks`, so that `fromJsonLd` gives back exactly what was put in.
 */
export function toJsonLd({ documents, annotations, codebooks = [] }: Exchanged): AnnotationPackage {
  const texts = new Map(documents.map(({ id, text }) => [id, codePointsOf(text)]));
  const nothing = codePointsOf('');
  return {
    '@context': codebooks.length > 0 ? CONTEXT_WITH_CODEBOOKS : CONTEXT,
    id: COLLECTION_ID,
    type: 'AnnotationCollection',
    label: LABEL,
    total: annotations.length,
    first: {
      id: PAGE_ID,
      type: 'AnnotationPage',
      partOf: COLLECTION_ID,
      startIndex: 0,
      items: annotations.map((one) => itemFrom(one, texts.get(one.document) ?? nothing)),
    },
    last: PAGE_ID,
    // A file without codebooks stays one that older programs read.
    'policylens:version': codebooks.length > 0 ? VERSION_WITH_CODEBOOKS : FORMAT_VERSION,
    'policylens:documents': documents.map((document) => ({ ...document })),
    ...(codebooks.length > 0 && { 'policylens:codebooks': codebooks.map((it) => ({ ...it })) }),
  };
}

function itemFrom(annotation: Annotation, points: CodePoints): AnnotationItem {
  const { id, document, motivation, body, created, modified } = annotation;
  const { absentFrom, draft, deleted } = annotation;
  return {
    '@context': CONTEXT,
    id,
    type: 'Annotation',
    motivation,
    ...(body.length > 0 && { body: body.map(bodyFrom) }),
    target: targetFrom(annotation, points),
    created,
    modified,
    'policylens:document': document,
    ...(absentFrom !== undefined && { 'policylens:absentFrom': absentFrom }),
    ...(draft !== undefined && { 'policylens:draft': draft }),
    ...(deleted !== undefined && { 'policylens:deleted': deleted }),
  };
}

/** The other end of a relation is a resource of its own (W3C § 3.2.1); the rest is text. */
function bodyFrom(body: TextualBody): BodyItem {
  if (body.purpose !== 'linking') return body;
  return { type: 'SpecificResource', purpose: 'linking', source: body.value };
}

/** One passage stands alone, several in a list: each is the target of all that is said (W3C § 3.1). */
function targetFrom(
  { target, passages = [], motivation }: Annotation,
  points: CodePoints,
): TargetItem {
  if (motivation === 'linking') return target.source;
  const first = passageFrom(target, points);
  const others = passages.map((it) => passageFrom(it, points));
  return others.length === 0 ? first : [first, ...others];
}

function passageFrom(
  { id, source, selector, absentFrom }: Omit<Passage, 'id'> & Partial<Pick<Passage, 'id'>>,
  points: CodePoints,
): PassageItem {
  return {
    type: 'SpecificResource',
    ...(id !== undefined && { id }),
    source,
    selector: selector.map((it) => selectorFrom(it, points)),
    ...(absentFrom !== undefined && { 'policylens:absentFrom': absentFrom }),
  };
}

function selectorFrom(selector: Selector, points: CodePoints): SelectorItem {
  if (selector.type !== 'TextPositionSelector') return selector;
  const { type } = selector;
  const [start, end] = [points.fromUtf16(selector.start), points.fromUtf16(selector.end)];
  const exact = points.toUtf16(start) === selector.start && points.toUtf16(end) === selector.end;
  if (exact) return { type, start, end };
  // A position inside a surrogate pair has no code point of its own.
  return { type, start, end, 'policylens:utf16': [selector.start, selector.end] };
}
