/** A day, month or year of the calendar; months and days count from 1. */
export interface CalendarDay {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

const pad = (number: number, width = 2) => String(number).padStart(width, '0');

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** ISO date of the first day of a year, month or day. */
export function firstDay({ year, month = 1, day = 1 }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** ISO date of the last day of a year, month or day. */
export function lastDay({ year, month = 12, day }: CalendarDay): string {
  return firstDay({ year, month, day: day ?? lengthOfMonth(year, month) });
}

/** ISO date of the day before a year, month or day begins. */
export function dayBefore({ year, month = 1, day = 1 }: CalendarDay): string {
  if (day > 1) return firstDay({ year, month, day: day - 1 });
  return month > 1 ? lastDay({ year, month: month - 1 }) : lastDay({ year: year - 1 });
}

/** ISO date of the day so many days after a day. */
export function daysAfter(from: CalendarDay, days: number): string {
  let { year, month = 1, day = 1 } = from;
  day += days;
  while (day > lengthOfMonth(year, month)) {
    day -= lengthOfMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return firstDay({ year, month, day });
}

/** ISO date of the same day so many months later, or of that month's last where it has no such day. */
export function monthsAfter({ year, month = 1, day = 1 }: CalendarDay, months: number): string {
  const later = {
    year: year + Math.floor((month - 1 + months) / 12),
    month: ((month - 1 + months) % 12) + 1,
  };
  return firstDay({ ...later, day: Math.min(day, lengthOfMonth(later.year, later.month)) });
}

/** Reads `YYYY-MM-DD`; undefined for anything else. */
export function calendarDay(iso: string | undefined): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '');
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Whether the numbers can be a day of this calendar. */
export function isPossible({ year, month = 1, day = 1 }: CalendarDay): boolean {
  return (
    year >= 1949 &&
    year <= 2099 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfMonth(year, month)
  );
}
