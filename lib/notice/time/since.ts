import type { Structure } from '../structure.ts';
import { type CalendarDay, calendarDay } from './calendar.ts';
import { PLAN, PLANNING_PERIODS } from './planning-periods.ts';

const PLANNED = new RegExp(`${PLAN}(?:期间|时期|末|规划)`, 'gu');

/** The year of a 发文字号: 云政发〔2021〕22号. */
const NUMBERED = /[〔([【](20\d{2})[〕)\]】]/u;
/** The year of a yearly plan. */
const OF_YEAR =
  /(20\d{2})年(?:度)?(?!.{0,4}[—至-])[^,。]*(?:要点|计划|方案|安排|分工|清单|任务|通知)/u;

/**
 * The day a notice looks forward from: its date of issue, else the first day of the year in its number, of its own
 * period, of the year in its title (2022年工作要点), or of the latest five-year plan that it speaks of, else the day it was
 * published, else `today`.
 */
export function sinceOf({ metadata, normal }: Structure, today?: string): CalendarDay | undefined {
  return (
    calendarDay(metadata.issuedOn) ??
    beginningOf(NUMBERED.exec(metadata.documentNumber ?? '')?.[1]) ??
    calendarDay(metadata.period?.startDate) ??
    beginningOf(OF_YEAR.exec(metadata.title ?? '')?.[1]) ??
    latestPlan(normal.text) ??
    calendarDay(metadata.publishedOn) ??
    calendarDay(today)
  );
}

function beginningOf(year: string | undefined): CalendarDay | undefined {
  return year === undefined ? undefined : { year: Number(year), month: 1, day: 1 };
}

/** A plan named only once may be the next one, looked forward to; the latest that is named again is meant. */
function latestPlan(text: string): CalendarDay | undefined {
  const times = new Map<number, number>();
  for (const match of text.matchAll(PLANNED)) {
    const from = PLANNING_PERIODS[match.groups?.plan ?? '']?.from;
    if (from !== undefined) times.set(from, (times.get(from) ?? 0) + 1);
  }
  const again = [...times].filter(([, count]) => count > 1).map(([year]) => year);
  const years = again.length > 0 ? again : [...times.keys()];
  return years.length === 0 ? undefined : { year: Math.max(...years), month: 1, day: 1 };
}
