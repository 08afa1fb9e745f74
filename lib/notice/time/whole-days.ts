import { type CalendarDay, firstDay, isPossible, lastDay } from './calendar.ts';

/** ISO date of the first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where the calendar has none. */
export const firstDayOf = (iso: string): string | undefined => dayOf(iso, firstDay);

/** ISO date of the last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where the calendar has none. */
export const lastDayOf = (iso: string): string | undefined => dayOf(iso, lastDay);

function dayOf(iso: string, of: (day: CalendarDay) => string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const read = { year: Number(year), month: numberOf(month), day: numberOf(day) };
  return isPossible(read) ? of(read) : undefined;
}

const numberOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(digits);
