import type { Structure } from '../structure.ts';
import { type CalendarDay, calendarDay } from './calendar.ts';
import { PLAN, PLANNING_PERIODS } from './planning-periods.ts';

const PLANNED = new RegExp(`${PLAN}(?:期间|时期|末|规划)`, 'gu');

/**
 * The day a notice looks forward from: its date of issue, else the first day of its own period, else of the latest
 * five-year plan that it speaks of, else the day it was published, else `today`.
 */
export function sinceOf({ metadata, normal }: Structure, today?: string): CalendarDay | undefined {
  return (
    calendarDay(metadata.issuedOn) ??
    calendarDay(metadata.period?.startDate) ??
    latestPlan(normal.text) ??
    calendarDay(metadata.publishedOn) ??
    calendarDay(today)
  );
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
