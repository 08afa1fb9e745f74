import * as v from 'valibot';
import type { OwnCodebook } from '../../annotation/codebook/codebook.ts';
import { ownCodebookSchema } from '../../annotation/codebook/codebook-schema.ts';
import type {
  AssessingBody,
  ClauseSelector,
  Motivation,
  NoticeDocument,
  TextQuoteSelector,
  WrittenBody,
} from '../../annotation/record/annotation.ts';
import {
  address,
  clauseSelector,
  instant,
  motivation,
  offset,
  position,
  quoteSelector,
  textHash,
  urn,
  writtenOrAssessingBody,
} from '../../annotation/record/annotation-schema.ts';
import { documentSchema } from '../../annotation/record/document-schema.ts';
import { LIMITS } from '../../annotation/record/limits.ts';
import {
  CONTEXT,
  CONTEXT_WITH_CODEBOOKS,
  FORMAT_VERSION,
  VERSION_WITH_CODEBOOKS,
} from './vocabulary.ts';

/** A position in code points; in UTF-16 code units too where those cannot say it. */
export interface PositionItem {
  type: 'TextPositionSelector';
  start: number;
  end: number;
  'policylens:utf16'?: [number, number];
}

export type SelectorItem = ClauseSelector | TextQuoteSelector | PositionItem;

/** The other end of a relation. */
export interface LinkItem {
  type: 'SpecificResource';
  purpose: 'linking';
  source: string;
}

export type BodyItem = WrittenBody | AssessingBody | LinkItem;

/** A passage. Those after the first have an id; what a file says of the first one's text stands at the annotation. */
export interface PassageItem {
  type: 'SpecificResource';
  id?: string;
  source: string;
  selector: SelectorItem[];
  'policylens:absentFrom'?: string;
}

/** A passage, or several (W3C § 3.1); of a relation, the id of the annotation that it goes out from. */
export type TargetItem = string | PassageItem | PassageItem[];

/** One annotation in the file. */
export interface AnnotationItem {
  '@context': typeof CONTEXT;
  id: string;
  type: 'Annotation';
  motivation: Motivation;
  body?: BodyItem[];
  target: TargetItem;
  created: string;
  modified: string;
  'policylens:document': string;
  'policylens:absentFrom'?: string;
  'policylens:draft'?: boolean;
  'policylens:deleted'?: string;
}

/** The file. */
export interface AnnotationPackage {
  '@context': typeof CONTEXT | typeof CONTEXT_WITH_CODEBOOKS;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: {
    id: string;
    type: 'AnnotationPage';
    partOf: string;
    startIndex: 0;
    items: AnnotationItem[];
  };
  last: string;
  'policylens:version': typeof FORMAT_VERSION | typeof VERSION_WITH_CODEBOOKS;
  'policylens:documents': NoticeDocument[];
  'policylens:codebooks'?: OwnCodebook[];
}

function contextThatIs<T>(expected: T): v.GenericSchema<unknown, T> {
  const text = JSON.stringify(expected);
  return v.custom<T>((value) => JSON.stringify(value) === text, `Expected @context ${text}`);
}

const context = contextThatIs(CONTEXT);

const positionItem = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: position,
  end: position,
  'policylens:utf16': v.exactOptional(v.strictTuple([position, position])),
});

const name = v.pipe(v.string(), v.maxLength(LIMITS.id));

const linkItem = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: v.literal('linking'),
  source: urn,
});

const bodyItem: v.GenericSchema<unknown, BodyItem> = v.variant('purpose', [
  writtenOrAssessingBody,
  linkItem,
]);

const passageItem: v.GenericSchema<unknown, PassageItem> = v.strictObject({
  type: v.literal('SpecificResource'),
  id: v.exactOptional(urn),
  source: address,
  selector: v.pipe(
    v.array(v.variant('type', [positionItem, clauseSelector, quoteSelector])),
    v.minLength(1),
    v.maxLength(LIMITS.selectors),
  ),
  'policylens:absentFrom': v.exactOptional(textHash),
});

const passageItems = v.pipe(v.array(passageItem), v.minLength(1), v.maxLength(LIMITS.passages + 1));

const annotationItem: v.GenericSchema<unknown, AnnotationItem> = v.strictObject({
  '@context': context,
  id: urn,
  type: v.literal('Annotation'),
  motivation,
  body: v.exactOptional(v.pipe(v.array(bodyItem), v.maxLength(LIMITS.bodies))),
  // By the shape: what is wrong with a place is told where it stands.
  target: v.lazy((value) => {
    if (typeof value === 'string') return urn;
    return Array.isArray(value) ? passageItems : passageItem;
  }),
  created: instant,
  modified: instant,
  'policylens:document': urn,
  'policylens:absentFrom': v.exactOptional(textHash),
  'policylens:draft': v.exactOptional(v.boolean()),
  'policylens:deleted': v.exactOptional(instant),
});

/** What a file must look like; unknown keys are refused, sizes bounded. */
export const packageSchema: v.GenericSchema<unknown, AnnotationPackage> = v.strictObject({
  '@context': v.union([context, contextThatIs(CONTEXT_WITH_CODEBOOKS)]),
  id: name,
  type: v.literal('AnnotationCollection'),
  label: name,
  total: offset,
  first: v.strictObject({
    id: name,
    type: v.literal('AnnotationPage'),
    partOf: name,
    startIndex: v.literal(0),
    items: v.array(annotationItem),
  }),
  last: name,
  'policylens:version': v.picklist([FORMAT_VERSION, VERSION_WITH_CODEBOOKS]),
  'policylens:documents': v.array(documentSchema),
  'policylens:codebooks': v.exactOptional(
    v.pipe(v.array(ownCodebookSchema), v.maxLength(LIMITS.codebooks)),
  ),
});
