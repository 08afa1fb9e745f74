import * as v from 'valibot';
import type { Anchored } from '../annotation/anchoring/anchored.ts';
import { address, textHash, urn } from '../annotation/record/annotation-schema.ts';
import { LIMITS } from '../annotation/record/limits.ts';
import {
  deadlineFields,
  departmentFields,
  targetFields,
} from '../annotation/review/mark-fields.ts';
import type { LapsedDecision } from '../annotation/review/standing-decisions.ts';
import type { Commitment, Mention, Metadata, Notice, OutlineNode } from '../notice/notice.ts';
import type { ReaderProtocol, Reading } from './protocol.ts';
import { detection } from './schemas.ts';
import type { AnswerOf, TypeOf } from './traffic.ts';

/*
 * The answer of a reader. Objects are loose: a field the notice gains later passes through; what is named here must
 * have its type, so that no view meets a number where it expects a text.
 */

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(LIMITS.title));
const words = v.array(word);
const finite = v.pipe(v.number(), v.finite());
const span = { start: offset, end: offset };

const metadata: v.GenericSchema<unknown, Metadata> = v.looseObject({
  title: v.exactOptional(word),
  enclosedTitle: v.exactOptional(word),
  indexNumber: v.exactOptional(word),
  documentNumber: v.exactOptional(word),
  issuers: v.exactOptional(words),
  issuedOn: v.exactOptional(word),
  publishedOn: v.exactOptional(word),
  addressees: v.exactOptional(words),
  period: v.exactOptional(
    v.looseObject({ startDate: v.exactOptional(word), endDate: v.exactOptional(word) }),
  ),
  attachments: v.exactOptional(words),
});

const outlineNode: v.GenericSchema<unknown, OutlineNode> = v.looseObject({
  ...span,
  marker: word,
  level: offset,
  heading: v.pipe(v.string(), v.maxLength(LIMITS.text)),
  clause: word,
});

const found = {
  ...span,
  id: word,
  quote: v.pipe(v.string(), v.maxLength(LIMITS.quote)),
  clause: v.exactOptional(word),
  rule: word,
  reviewed: v.exactOptional(v.picklist(['accepted', 'rejected', 'corrected', 'added'])),
  decision: v.exactOptional(word),
};

const optionalWord = v.exactOptional(word);

const target = v.looseObject({
  ...{ ...found, ...targetFields, by: optionalWord },
  baseline: v.exactOptional(v.looseObject({ value: finite, year: v.exactOptional(finite) })),
});

const deadline = {
  ...{ ...found, ...deadlineFields },
  ...{ startDate: optionalWord, endDate: optionalWord },
};

const department = { ...found, ...departmentFields, aliases: words };

const mention: v.GenericSchema<unknown, Mention> = v.variant('kind', [
  target,
  v.looseObject(deadline),
  v.looseObject(department),
]);

const inheritedFrom = optionalWord;

const commitment: v.GenericSchema<unknown, Commitment> = v.looseObject({
  ...span,
  clause: word,
  heading: v.pipe(v.string(), v.maxLength(LIMITS.text)),
  departments: v.array(v.looseObject({ ...department, inheritedFrom })),
  deadlines: v.array(v.looseObject({ ...deadline, inheritedFrom })),
  targets: v.array(target),
});

const notice: v.GenericSchema<unknown, Notice> = v.looseObject({
  detection,
  metadata,
  outline: v.array(outlineNode),
  mentions: v.array(mention),
  commitments: v.array(commitment),
  rejected: v.exactOptional(v.array(mention)),
});

const anchored: v.GenericSchema<unknown, Anchored> = v.variant('tier', [
  v.strictObject({
    tier: v.picklist(['anchored', 'review']),
    ...span,
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  v.strictObject({ tier: v.literal('orphan') }),
]);

const lapsed: v.GenericSchema<unknown, LapsedDecision> = v.looseObject({
  id: urn,
  decision: v.picklist(['accepted', 'rejected', 'corrected', 'added']),
  kind: v.picklist(['target', 'deadline', 'department']),
  quote: v.pipe(v.string(), v.maxLength(LIMITS.quote)),
  why: v.picklist(['changed', 'unsure', 'gone']),
  span: v.exactOptional(v.strictObject(span)),
});

const reading: v.GenericSchema<unknown, Reading> = v.looseObject({
  document: urn,
  url: address,
  textHash,
  notice,
  places: v.record(v.string(), anchored),
  selected: v.exactOptional(word),
  passage: v.exactOptional(word),
  selection: v.exactOptional(v.strictObject(span)),
  lapsed: v.exactOptional(v.array(lapsed)),
  correcting: v.exactOptional(
    v.strictObject({ id: word, quote: v.pipe(v.string(), v.maxLength(LIMITS.quote)) }),
  ),
});

/** Answers without content: whatever arrives is dropped. */
const done = v.pipe(
  v.unknown(),
  v.transform((): void => {}),
);

/** What a reader's answer to each request must look like. */
export const READER_ANSWERS: {
  readonly [K in TypeOf<ReaderProtocol>]: v.GenericSchema<unknown, AnswerOf<ReaderProtocol, K>>;
} = {
  describeReading: reading,
  reveal: done,
  placeAnnotation: done,
  decideMark: done,
  correctMark: done,
  saveCorrection: done,
  addPassage: done,
  annotateSelection: done,
  acceptMarks: v.strictObject({ accepted: offset }),
  annotationsChanged: done,
};
