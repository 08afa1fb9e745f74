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

/** 时限. Recognisers may overlap; the refiners keep the longest and drop what bounds nothing. */
export const DEADLINES: Rules<'deadline'> = {
  signs: SIGN.digit | SIGN.numeral | SIGN.year | SIGN.month | SIGN.part | SIGN.five | SIGN.again,
  passages: [planPeriod, dateRange, byDate, bareDate, fromIssue, duration, recurrence],
  tables: [tableDeadlines(readDeadlines)],
  refiners: [longestDeadlines, withoutNames, withoutHeadlines, withoutOwnPeriod, withoutPast],
};

/** 目标. The readings of one amount are an ordered list of their own, in `quantity/targets.ts`. */
export const TARGETS: Rules<'target'> = {
  signs: SIGN.digit | SIGN.numeral,
  passages: [targetsIn],
  tables: [tableTargets],
  refiners: [withoutBackground, withoutGrants],
};

/** 责任单位. What overlaps is settled by which rule knows more of a body's role. */
export const DEPARTMENTS: Rules<'department'> = {
  passages: [responsibilityList, ellipticList, actingBody, createdBody, reliedOn],
  tables: [tableDepartments],
  refiners: [strongestDepartments, withoutTitles],
};

/** Deadlines as a whole, for what reads headings and cells. */
export function readDeadlines(passage: Passage, setting: Setting): readonly Draft<'deadline'>[] {
  return readPassage(DEADLINES, passage, setting);
}
