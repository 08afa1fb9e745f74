import type { DeadlineMention } from '../../notice/notice.ts';

/** Deadlines that fall on the same time. */
export interface Moment {
  /** The first of them stands for all. */
  deadline: DeadlineMention;
  deadlines: DeadlineMention[];
}

/** The deadlines of a group by the time they name, in the group's order. */
export function momentsOf(deadlines: readonly DeadlineMention[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const deadline of deadlines) {
    const { relation, startDate, endDate, value, workdays, quote } = deadline;
    const time = endDate === undefined ? (value ?? quote) : `${startDate} ${endDate}`;
    const key = `${relation === 'during'} ${time} ${workdays}`;
    const moment = moments.get(key);
    if (moment) moment.deadlines.push(deadline);
    else moments.set(key, { deadline, deadlines: [deadline] });
  }
  return [...moments.values()];
}
