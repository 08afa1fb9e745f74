import { actingBody } from './organisation/acting-body.ts';
import { createdBody } from './organisation/created-body.ts';
import { ellipticList } from './organisation/elliptic-list.ts';
import { strongestDepartments, withoutTitles } from './organisation/refine-departments.ts';
import { reliedOn } from './organisation/relied-on.ts';
import { responsibilityList } from './organisation/responsibility-list.ts';
import { tableDepartments } from './organisation/table-departments.ts';
import type { Passage } from './passage/passage.ts';
import { SIGN } from './passage/signs.ts';
import { withoutBackground, withoutGrants } from './quantity/refine-targets.ts';
import { tableTargets } from './quantity/table-targets.ts';
import { targetsIn } from './quantity/targets.ts';
import { type Rules, readPassage } from './read-passages.ts';
import type { Draft, Setting } from './recogniser.ts';
import { bareDate } from './time/bare-date.ts';
import { byDate } from './time/by-date.ts';
import { dateRange } from './time/date-range.ts';
import { duration } from './time/duration.ts';
import { fromIssue } from './time/from-issue.ts';
import { planPeriod } from './time/plan-period.ts';
import { recurrence } from './time/recurrence.ts';
import {
  longestDeadlines,
  withoutHeadlines,
  withoutNames,
  withoutOwnPeriod,
  withoutPast,
} from './time/refine-deadlines.ts';
import { tableDeadlines } from './time/table-deadlines.ts';

const NUMBER = SIGN.digit | SIGN.numeral;
const DATE = SIGN.year | SIGN.month | SIGN.part;

/** 时限. Recognisers may overlap; the refiners keep the longest and drop what bounds nothing. */
export const DEADLINES: Rules<'deadline'> = {
  passages: [
    { read: planPeriod, signs: [SIGN.five, SIGN.period] },
    { read: dateRange, signs: [DATE] },
    { read: byDate, signs: [DATE, SIGN.bound] },
    { read: bareDate, signs: [SIGN.year | SIGN.month] },
    { read: fromIssue, signs: [NUMBER, SIGN.time] },
    { read: duration, signs: [NUMBER | SIGN.part, SIGN.time] },
    { read: recurrence, signs: [SIGN.again, SIGN.time] },
  ],
  tables: [tableDeadlines(readDeadlines)],
  refiners: [longestDeadlines, withoutNames, withoutHeadlines, withoutOwnPeriod, withoutPast],
};

/** 目标. The readings of one amount are an ordered list of their own, in `quantity/targets.ts`. */
export const TARGETS: Rules<'target'> = {
  passages: [{ read: targetsIn, signs: [NUMBER] }],
  tables: [tableTargets],
  refiners: [withoutBackground, withoutGrants],
};

/** 责任单位. What overlaps is settled by which rule knows more of a body's role. */
export const DEPARTMENTS: Rules<'department'> = {
  passages: [
    { read: responsibilityList, signs: [SIGN.bracket | SIGN.label] },
    { read: ellipticList, signs: [SIGN.others] },
    { read: actingBody, signs: [] },
    { read: createdBody, signs: [SIGN.founding] },
    { read: reliedOn, signs: [SIGN.reliance] },
  ],
  tables: [tableDepartments],
  refiners: [strongestDepartments, withoutTitles],
};

/** Deadlines as a whole, for what reads headings and cells. */
export function readDeadlines(passage: Passage, setting: Setting): readonly Draft<'deadline'>[] {
  return readPassage(DEADLINES, passage, setting);
}
