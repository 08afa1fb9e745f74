import type { DeadlineMention } from '../../notice/notice.ts';
import { daysLeft } from '../date-text.ts';

/** Deadlines and today on one line of time; places are shares, 0 to 1. */
export interface TimeAxis {
  today: number;
  years: { year: number; at: number }[];
  /** Days on which something ends, each once. */
  ends: { date: string; at: number }[];
  /** Phases with both ends. */
  phases: { from: number; to: number }[];
}

/** More years than that are labelled every second, fifth or tenth. */
const MOST_LABELS = 6;

/**
 * The line of time from the date of issue, or the first date, to the last; undefined where fewer than two days would
 * stand on it. All dates are ISO days.
 */
export function timeAxis(
  deadlines: readonly DeadlineMention[],
  { today, issuedOn }: { today: string; issuedOn?: string | undefined },
): TimeAxis | undefined {
  const ended = deadlines.filter(({ endDate }) => endDate !== undefined);
  const days = ended.flatMap(({ startDate, endDate }) => [startDate ?? '', endDate ?? '']);
  const all = [...days, today, issuedOn ?? ''].filter(Boolean).sort();
  const first = `${all[0]?.slice(0, 4)}-01-01`;
  const last = `${Number(all.at(-1)?.slice(0, 4)) + 1}-01-01`;
  const at = (day: string) => daysLeft(day, first) / daysLeft(last, first);
  const ends = [...new Set(ended.map(({ endDate = '' }) => endDate))].sort();
  if (ends.length === 0 || all.some((day) => Number.isNaN(at(day)))) return undefined;
  return {
    today: at(today),
    years: yearsBetween(first, last).map((year) => ({ year, at: at(`${year}-01-01`) })),
    ends: ends.map((date) => ({ date, at: at(date) })),
    phases: ended.flatMap(({ startDate, endDate = '' }) =>
      startDate === undefined ? [] : [{ from: at(startDate), to: at(endDate) }],
    ),
  };
}

function yearsBetween(first: string, last: string): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= MOST_LABELS) ?? 50;
  return Array.from({ length: to - from }, (_, i) => from + i).filter(
    (year) => (year - from) % step === 0,
  );
}
