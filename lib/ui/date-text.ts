import type { Words } from './words/zh-CN.ts';

/** An ISO date to the precision it has: 2026年12月31日, 2017年5月, 2026年; 31 Dec 2026. */
export function dateText(iso: string, words: Words): string {
  const [year = iso, month, day] = iso.slice(0, 10).split('-');
  return words.date(Number(year), month && Number(month), day && Number(day));
}

/** An instant (ISO 8601 in UTC) as the date and the time of day where the reader is. */
export function timeText(iso: string, words: Words): string {
  const time = new Date(iso);
  const date = words.date(time.getFullYear(), time.getMonth() + 1, time.getDate());
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

const DAY = 86_400_000;

/** Days from one ISO date to another, negative where the first is later. */
export function daysLeft(iso: string, today: string): number {
  return Math.round((Date.parse(iso) - Date.parse(today)) / DAY);
}

/** The ISO month or year of which a date is the first (or last) day, as far as both ends allow. */
export function period(startDate: string, endDate: string): [string, string] {
  if (!startDate.endsWith('-01') || !isLastDay(endDate)) return [startDate, endDate];
  const wholeYears = startDate.endsWith('-01-01') && endDate.endsWith('-12-31');
  const length = wholeYears ? 'YYYY'.length : 'YYYY-MM'.length;
  return [startDate.slice(0, length), endDate.slice(0, length)];
}

function isLastDay(iso: string): boolean {
  return new Date(Date.parse(iso) + DAY).getUTCDate() === 1;
}
