import * as v from 'valibot';
import { readAssessment } from '../review/assessment-schema.ts';
import {
  type Annotation,
  CLAUSE_ADDRESS,
  type Motivation,
  type Selector,
  type TextualBody,
} from './annotation.ts';
import { LIMITS } from './limits.ts';
import { passagesOf } from './passages.ts';

/** `urn:uuid:` and a UUID, as `crypto.randomUUID` makes them. */
export const urn = v.pipe(
  v.string(),
  v.maxLength(LIMITS.id),
  v.regex(
    /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'not an id of the form urn:uuid:…',
  ),
);

/** An instant in UTC, `2026-11-20T08:00:00.000Z`. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.isoTimestamp('not a time such as 2026-11-20T08:00:00.000Z'),
  v.regex(/^\d{4}-\d\d-\d\dT.*Z$/, 'not a time in UTC such as 2026-11-20T08:00:00.000Z'),
);

/**
 * The address of a page. Schemes that carry a script or a document of their own (javascript, data, blob) are refused.
 */
export const address = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.regex(/^(?:https?|file|about|chrome-extension|moz-extension):/i, 'not the address of a page'),
);

/** See `foldForHash`. */
export const textHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in hex'));

/** A number of characters from a beginning. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * A place in a text. It may lie behind the end of its document's text, for a page may have grown since that was
 * stored; whether the words are there is the quote's business.
 */
export const position = v.pipe(offset, v.maxValue(LIMITS.text));

const positionSelector = v.pipe(
  v.strictObject({
    type: v.literal('TextPositionSelector'),
    start: position,
    end: position,
  }),
  v.check(({ start, end }) => start <= end, 'a start not after its end'),
);

export const quoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.maxLength(LIMITS.quote)),
  prefix: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.context))),
  suffix: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.context))),
});

export const clauseSelector = v.strictObject({
  type: v.literal('FragmentSelector'),
  conformsTo: v.literal(CLAUSE_ADDRESS),
  value: v.pipe(v.string(), v.maxLength(LIMITS.clause)),
  heading: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.clause))),
});

/** One selector; positions in UTF-16 code units, `start` not after `end`. */
export const selector: v.GenericSchema<unknown, Selector> = v.variant('type', [
  clauseSelector,
  positionSelector,
  quoteSelector,
]);

export const motivation = v.picklist([
  'tagging',
  'commenting',
  'highlighting',
  'assessing',
  'linking',
]);

const writtenBody = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['tagging', 'commenting']),
  format: v.literal('text/plain'),
  value: v.pipe(v.string(), v.maxLength(LIMITS.joinedNotes)),
});

const assessingBody = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('assessing'),
  format: v.literal('application/json'),
  value: v.pipe(
    v.string(),
    v.maxLength(LIMITS.joinedNotes),
    v.check((value) => readAssessment(value) !== undefined, 'not a decision about a mark'),
  ),
});

const linkingBody = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('linking'),
  format: v.literal('text/plain'),
  value: urn,
});

/** A tag or the note: plain text, whatever it says; or a decision about a machine's mark. */
export const writtenOrAssessingBody = v.variant('purpose', [writtenBody, assessingBody]);

const textualBody: v.GenericSchema<unknown, TextualBody> = v.variant('purpose', [
  writtenOrAssessingBody,
  linkingBody,
]);

const selectors = v.pipe(v.array(selector), v.minLength(1), v.maxLength(LIMITS.selectors));

const place = v.strictObject({
  id: v.exactOptional(urn),
  source: address,
  selector: selectors,
});

const passage = v.strictObject({
  id: urn,
  source: address,
  selector: selectors,
  absentFrom: v.exactOptional(textHash),
});

const otherAnnotation = v.strictObject({
  source: urn,
  selector: v.pipe(v.array(selector), v.maxLength(0)),
});

/** A place in a text, or for a relation another annotation; by its address, so that a fault is told where it stands. */
const target = v.lazy((value) => (isOnAnnotation(value) ? otherAnnotation : place));

function isOnAnnotation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('source' in value)) return false;
  return typeof value.source === 'string' && value.source.startsWith('urn:');
}

/** What is said of one thing only. */
const ON_ONE: readonly Motivation[] = ['linking', 'assessing'];

/** An annotation as it is stored; unknown keys are refused, sizes bounded by `LIMITS`. */
export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.pipe(
  v.strictObject({
    id: urn,
    document: urn,
    motivation,
    body: v.pipe(v.array(textualBody), v.maxLength(LIMITS.bodies)),
    target,
    passages: v.exactOptional(
      v.pipe(v.array(passage), v.minLength(1), v.maxLength(LIMITS.passages)),
    ),
    created: instant,
    modified: instant,
    absentFrom: v.exactOptional(textHash),
    draft: v.exactOptional(v.boolean()),
    deleted: v.exactOptional(instant),
  }),
  v.check(
    (it) => (it.motivation === 'linking') === (it.target.selector.length === 0),
    'a relation between annotations, or a place in a text',
  ),
  v.check(
    (it) => it.passages === undefined || !ON_ONE.includes(it.motivation),
    'no further passages on a relation or a decision',
  ),
  v.check((it) => {
    const ids = passagesOf(it).map(({ id }) => id);
    return new Set(ids).size === ids.length;
  }, 'an id of its own for each passage'),
);
