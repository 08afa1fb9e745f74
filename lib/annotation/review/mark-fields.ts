import * as v from 'valibot';
import { LIMITS } from '../record/limits.ts';

/*
 * The fields of the three kinds of mark, as a decision keeps them and as a reader tells them. Whoever puts them into an
 * object says whether it may have others, too.
 */

const word = v.pipe(v.string(), v.maxLength(LIMITS.title));
const finite = v.pipe(v.number(), v.finite());
/** As precise as the notice is: a phase may end in a month. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/, 'not a date such as 2026-12-31'));

export const targetFields = {
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

export const deadlineFields = {
  kind: v.literal('deadline'),
  type: v.picklist(['DATE', 'DURATION', 'SET']),
  relation: v.picklist(['by', 'during', 'within', 'every']),
  startDate: v.exactOptional(date),
  endDate: v.exactOptional(date),
  value: v.exactOptional(word),
  workdays: v.exactOptional(v.boolean()),
};

export const departmentFields = {
  kind: v.literal('department'),
  name: word,
  aliases: v.pipe(v.array(word), v.maxLength(LIMITS.bodies)),
  role: v.picklist(['lead', 'participant', 'responsible']),
  generic: v.exactOptional(v.boolean()),
};
