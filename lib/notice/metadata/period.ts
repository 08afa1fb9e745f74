import type { Metadata } from '../notice.ts';
import { PLAN_NAMES, PLANNING_PERIODS } from '../time/planning-periods.ts';

/** 2015—2020年, or without 年 in a bracket of their own. */
const YEARS =
  /((?:19|20)\d\d) ?年? ?[—\-~至到] ?((?:19|20)\d\d)(?= ?年|(?<=[(〔]\d{4} ?年? ?[—\-~至到] ?\d{4}) ?[)〕])/;
const PLAN_NAME = new RegExp(`“?(${PLAN_NAMES})”?(?!期间|时期)`);

/** 《2024年…“十四五”规划实施推进计划》 is the work of a year. */
const ONE_YEAR = /(?:19|20)\d\d ?年度?(?!.*(?:19|20)\d\d)/;

/** The years that a plan's own title gives it: (2015—2020年), “十四五”…规划. */
export function periodIn(title: string): Metadata['period'] {
  const years = YEARS.exec(title);
  if (years && Number(years[1]) <= Number(years[2])) {
    return { startDate: `${years[1]}-01-01`, endDate: `${years[2]}-12-31` };
  }
  if (ONE_YEAR.test(title)) return undefined;
  const plan = PLANNING_PERIODS[PLAN_NAME.exec(title)?.[1] ?? ''];
  return plan && { startDate: `${plan.from}-01-01`, endDate: `${plan.to}-12-31` };
}

/** “十四五”时期，我省将…: a plan whose title is lost says its period where it looks ahead. */
const LOOKS_AHEAD = new RegExp(`“(${PLAN_NAMES})”(?:时期|期间),我[国省市县区州]将`);

/** The planning period that a text without a title looks ahead to. */
export function periodAhead(head: string): Metadata['period'] {
  return periodIn(LOOKS_AHEAD.exec(head)?.[1] ?? '');
}
