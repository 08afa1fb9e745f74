import * as v from 'valibot';
import { LIMITS } from '../record/limits.ts';
import type { Assessment, MachineMark, MarkReading } from './assessment.ts';
import { deadlineFields, departmentFields, targetFields } from './mark-fields.ts';

const word = v.pipe(v.string(), v.maxLength(LIMITS.title));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LIMITS.text));

/** What a mark is read as; unknown keys are refused. */
export const markReading: v.GenericSchema<unknown, MarkReading> = v.variant('kind', [
  v.strictObject(targetFields),
  v.strictObject(deadlineFields),
  v.strictObject(departmentFields),
]);

const origin = { rule: word, version: word, start: offset, end: offset };

const machineMark: v.GenericSchema<unknown, MachineMark> = v.variant('kind', [
  v.strictObject({ ...targetFields, ...origin }),
  v.strictObject({ ...deadlineFields, ...origin }),
  v.strictObject({ ...departmentFields, ...origin }),
]);

/** A decision has what it needs: a machine's mark unless it is an addition, a reading if it says another. */
const assessmentSchema: v.GenericSchema<unknown, Assessment> = v.variant('decision', [
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
