import type { DeadlineMention } from '../../notice/notice.ts';

/** When something comes again: on a day of the month, every so many months, in all-day events. */
export interface RecurrenceRule {
  /** The first day, `YYYY-MM-DD`. */
  startDate: string;
  /** Months from one time to the next. */
  months: number;
  /** 1 to 31, or -1 for the last of the month. */
  monthDay: number;
}

/** A day that is not simply the end of the period: of which month of the quarter, or so long after its end. */
const ANOTHER_DAY = /[首次第后後]/;

/**
 * When a deadline that comes again (`每年3月底前`, `每季度`, `每月5日前`) falls due, from a day on: at the end of each
 * period, or on the month and day that it names. Undefined for weeks and days, which no calendar wants, and where the
 * words name a day in a way that is not understood: better none than a wrong one.
 */
export function recurrenceRule(
  { relation, value = '', quote }: DeadlineMention,
  from: string,
): RecurrenceRule | undefined {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(value) ?? [];
  if (relation !== 'every' || count === undefined || ANOTHER_DAY.test(quote)) return undefined;
  const months = Number(count) * (unit === 'Y' ? 12 : 1);
  const words = quote.normalize('NFKC');
  // 每年6月、12月底前: one rule cannot say both.
  if ((words.match(/\d{1,2}月/g) ?? []).length > 1) return undefined;
  const month = lastNumber(words, /(\d{1,2})月/g) ?? months;
  const monthDay = lastNumber(words, /(\d{1,2})日/g) ?? -1;
  if (months === 0 || !isDay(month, monthDay)) return undefined;
  const startDate = firstFrom(from, { months, month, monthDay });
  return startDate === undefined ? undefined : { startDate, months, monthDay };
}

function lastNumber(words: string, pattern: RegExp): number | undefined {
  const found = [...words.matchAll(pattern)].at(-1)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Of several years' periods the month may be beyond 12; it is then counted from the first. */
function isDay(month: number, monthDay: number): boolean {
  return month >= 1 && (monthDay === -1 || (monthDay >= 1 && monthDay <= 31));
}

/** Every month of every leap year has had its turn by then. */
const MOST_PERIODS = 1200;

/**
 * The first due day not before `from`; periods are counted from the January of its year. None is a 30th of February.
 */
function firstFrom(
  from: string,
  { months, month, monthDay }: { months: number; month: number; monthDay: number },
): string | undefined {
  const year = Number(from.slice(0, 4));
  for (let at = month, tried = 0; tried < MOST_PERIODS; at += months, tried++) {
    const last = dayOf(year, at + 1, 0);
    const day = monthDay === -1 ? last : dayOf(year, at, monthDay);
    if (day >= from && day <= last) return day;
  }
  return undefined;
}

/** A date from a month that may be beyond December and a day that may be before the first. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
