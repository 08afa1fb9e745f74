import * as v from 'valibot';
import type {
  ClauseSelector,
  Motivation,
  NoticeDocument,
  TextQuoteSelector,
  TextualBody,
} from '../annotation/annotation.ts';
import {
  address,
  clauseSelector,
  instant,
  motivation,
  offset,
  position,
  quoteSelector,
  textHash,
  textualBody,
  urn,
} from '../annotation/annotation-schema.ts';
import { documentSchema } from '../annotation/document-schema.ts';
import { LIMITS } from '../annotation/limits.ts';
import { CONTEXT, FORMAT_VERSION } from './vocabulary.ts';

/** A position in code points; in UTF-16 code units too where those cannot say it. */
export interface PositionItem {
  type: 'TextPositionSelector';
  start: number;
  end: number;
  'policylens:utf16'?: [number, number];
}

export type SelectorItem = ClauseSelector | TextQuoteSelector | PositionItem;

/** One annotation in the file. */
export interface AnnotationItem {
  '@context': typeof CONTEXT;
  id: string;
  type: 'Annotation';
  motivation: Motivation;
  body?: TextualBody[];
  target: { type: 'SpecificResource'; source: string; selector: SelectorItem[] };
  created: string;
  modified: string;
  'policylens:document': string;
  'policylens:absentFrom'?: string;
  'policylens:draft'?: boolean;
  'policylens:deleted'?: string;
}

/** The file. */
export interface AnnotationPackage {
  '@context': typeof CONTEXT;
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
  'policylens:version': typeof FORMAT_VERSION;
  'policylens:documents': NoticeDocument[];
}

const context: v.GenericSchema<unknown, typeof CONTEXT> = v.custom<typeof CONTEXT>(
  (value) => JSON.stringify(value) === JSON.stringify(CONTEXT),
  `Expected @context ${JSON.stringify(CONTEXT)}`,
);

const positionItem = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: position,
  end: position,
  'policylens:utf16': v.exactOptional(v.strictTuple([position, position])),
});

const name = v.pipe(v.string(), v.maxLength(LIMITS.id));

const annotationItem: v.GenericSchema<unknown, AnnotationItem> = v.strictObject({
  '@context': context,
  id: urn,
  type: v.literal('Annotation'),
  motivation,
  body: v.exactOptional(v.pipe(v.array(textualBody), v.maxLength(LIMITS.bodies))),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: address,
    selector: v.pipe(
      v.array(v.variant('type', [positionItem, clauseSelector, quoteSelector])),
      v.minLength(1),
      v.maxLength(LIMITS.selectors),
    ),
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
  '@context': context,
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
  'policylens:version': v.literal(FORMAT_VERSION),
  'policylens:documents': v.array(documentSchema),
});
