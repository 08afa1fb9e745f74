import * as v from 'valibot';
import type { Assessment, MachineMark, MarkReading } from './assessment.ts';
import { LIMITS } from './limits.ts';

const word = v.pipe(v.string(), v.maxLength(LIMITS.title));
const finite = v.pipe(v.number(), v.finite());
/** As precise as the notice is: a phase may end in a month. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/, 'not a date such as 2026-12-31'));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LIMITS.text));

const target = {
  kind: v.literal('target'),
  indicator: word,
  comparator: v.picklist(['>=', '>', '<=', '<', '~', '=']),
  value: finite,
  valueMax: v.exactOptional(finite),
  unit: word,
  change: v.picklist(['level', 'increase', 'growth', 'count']),
  per: v.exactOptional(v.literal('year')),
  by: v.exactOptional(date),
  baseline: v.exactOptional(v.strictObject({ value: finite, year: v.exactOptional(finite) })),
};

const deadline = {
  kind: v.literal('deadline'),
  type: v.picklist(['DATE', 'DURATION', 'SET']),
  relation: v.picklist(['by', 'during', 'within', 'every']),
  startDate: v.exactOptional(date),
  endDate: v.exactOptional(date),
  value: v.exactOptional(word),
  workdays: v.exactOptional(v.boolean()),
};

const department = {
  kind: v.literal('department'),
  name: word,
  aliases: v.pipe(v.array(word), v.maxLength(LIMITS.bodies)),
  role: v.picklist(['lead', 'participant', 'responsible']),
  generic: v.exactOptional(v.boolean()),
};

/** What a mark is read as; unknown keys are refused. */
export const markReading: v.GenericSchema<unknown, MarkReading> = v.variant('kind', [
  v.strictObject(target),
  v.strictObject(deadline),
  v.strictObject(department),
]);

const origin = { rule: word, version: word, start: offset, end: offset };

const machineMark: v.GenericSchema<unknown, MachineMark> = v.variant('kind', [
  v.strictObject({ ...target, ...origin }),
  v.strictObject({ ...deadline, ...origin }),
  v.strictObject({ ...department, ...origin }),
]);

/** A decision has what it needs: a machine's mark unless it is an addition, a reading if it says another. */
export const assessmentSchema: v.GenericSchema<unknown, Assessment> = v.variant('decision', [
  v.strictObject({ decision: v.picklist(['accepted', 'rejected']), machine: machineMark }),
  v.strictObject({
    decision: v.literal('corrected'),
    machine: machineMark,
    mention: markReading,
  }),
  v.strictObject({ decision: v.literal('added'), mention: markReading }),
]);

/** The decision in the body of an annotation; undefined where it is none. Never throws. */
export function readAssessment(json: string): Assessment | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const result = v.safeParse(assessmentSchema, value);
  return result.success ? result.output : undefined;
}
