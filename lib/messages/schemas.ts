import * as v from 'valibot';
import {
  address,
  annotationSchema,
  textHash,
  urn,
} from '../annotation/record/annotation-schema.ts';
import { documentNumber, text, title } from '../annotation/record/document-schema.ts';
import { LIMITS } from '../annotation/record/limits.ts';
import { markReading } from '../annotation/review/assessment-schema.ts';
import type { Detection } from '../notice/notice.ts';
import type { BackgroundProtocol, PanelProtocol, ReaderProtocol } from './protocol.ts';
import type { Requests } from './traffic.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const evidence = v.strictObject({
  sign: v.picklist([
    'documentNumber',
    'title',
    'siteMeta',
    'container',
    'addressees',
    'outline',
    'intellectualProperty',
    'issuingWords',
    'responsibleBodies',
    'dutyWords',
    'notNotice',
  ]),
  weight: v.pipe(v.number(), v.finite()),
  quote: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.title))),
  count: v.exactOptional(count),
});

export const detection: v.GenericSchema<unknown, Detection> = v.strictObject({
  isPolicy: v.boolean(),
  isIntellectualProperty: v.boolean(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.pipe(v.array(evidence), v.maxLength(200)),
});

/** The name of an undo step, made by the sender. */
const step = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.id));

const nothing = v.strictObject({});

/** As many marks as a notice of 180,000 characters has, and more. */
const MOST_AT_ONCE = 10_000;

/** What a request to the background must look like; unknown keys are refused, sizes bounded. */
export const BACKGROUND_REQUESTS: Requests<BackgroundProtocol> = {
  noticeDetected: v.strictObject({ detection }),
  noticeRead: v.strictObject({ commitments: v.pipe(count, v.maxValue(1_000_000)) }),
  openDocument: v.strictObject({
    title,
    documentNumber: v.exactOptional(documentNumber),
    text,
    url: address,
  }),
  listAnnotations: v.strictObject({ document: urn }),
  saveAnnotation: v.strictObject({
    annotation: annotationSchema,
    step,
    base: v.exactOptional(annotationSchema),
  }),
  saveAnnotations: v.strictObject({
    annotations: v.pipe(v.array(annotationSchema), v.minLength(1), v.maxLength(MOST_AT_ONCE)),
    step,
  }),
  deleteAnnotation: v.strictObject({ id: urn, step }),
  offeredCodebook: nothing,
  undo: v.strictObject({ document: urn, step: v.exactOptional(step) }),
};

/** Id of a mention (`target@1218`), of an annotation, or the `placeKey` of a passage. */
const placeId = v.pipe(v.string(), v.maxLength(LIMITS.id));

const span = v.strictObject({ start: count, end: count });

const place = v.union([v.strictObject({ id: placeId }), v.strictObject({ span })]);

export const READER_REQUESTS: Requests<ReaderProtocol> = {
  describeReading: nothing,
  reveal: v.strictObject({ place }),
  decideMark: v.strictObject({
    id: placeId,
    textHash,
    decision: v.picklist(['accepted', 'rejected']),
  }),
  correctMark: v.strictObject({
    mark: v.exactOptional(v.strictObject({ id: placeId, textHash })),
  }),
  saveCorrection: v.strictObject({ id: placeId, textHash, reading: markReading }),
  placeAnnotation: v.strictObject({
    id: urn,
    textHash,
    span: v.exactOptional(span),
    passage: v.exactOptional(urn),
  }),
  addPassage: v.strictObject({ id: urn, textHash, span }),
  annotateSelection: nothing,
  acceptMarks: v.strictObject({ kind: v.picklist(['target', 'deadline', 'department']), textHash }),
  annotationsChanged: v.strictObject({ document: urn }),
};

export const PANEL_NEWS: Requests<PanelProtocol> = {
  readingChanged: nothing,
};
