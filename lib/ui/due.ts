import type { DeadlineMention } from '../notice/notice.ts';
import { daysLeft } from './date-text.ts';

/** How a deadline stands to today. */
export type Due =
  | { is: 'past' | 'soon' | 'ahead'; days: number; elapsed?: number }
  | { is: 'every' | 'within' | 'undated' };

/** From so many days before its end on, a deadline is near, unless the person sets another number. */
export const SOON = 90;

/**
 * How a deadline stands on a day (both ISO dates). `elapsed` is the share of the time from its start, or from the
 * notice's date of issue, that has gone: 0 to 1.
 */
export function dueOf(
  deadline: DeadlineMention,
  {
    today,
    issuedOn,
    soonDays = SOON,
  }: { today: string; issuedOn?: string | undefined; soonDays?: number },
): Due {
  const { relation, startDate = issuedOn, endDate } = deadline;
  if (relation === 'every') return { is: 'every' };
  if (endDate === undefined) return { is: relation === 'within' ? 'within' : 'undated' };
  const days = daysLeft(endDate, today);
  if (days < 0) return { is: 'past', days, elapsed: 1 };
  const is = days <= soonDays ? 'soon' : 'ahead';
  const whole = startDate === undefined ? 0 : daysLeft(endDate, startDate);
  if (whole <= 0) return { is, days };
  return { is, days, elapsed: Math.min(1, Math.max(0, (whole - days) / whole)) };
}
