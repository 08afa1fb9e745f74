import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';
import { type DeadlineEvent, deadlineEvents } from './deadline-events.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { xmlSafe } from './xml-text.ts';

export interface CalendarOptions {
  /** Now, ISO 8601 in UTC: when the file says it was made. */
  time: string;
  /** Days before a deadline on which the calendar reminds of it. */
  reminders?: readonly number[];
}

const REMINDERS = [30, 7];
const DAY = 86_400;

/**
 * The deadlines of some notices as an iCalendar file (RFC 5545): all-day events, each with its reminders. A second
 * import of the same notice changes the events of the first, for their UIDs are the same.
 */
export async function toIcs(
  notices: readonly ExportedNotice[],
  { time, reminders = REMINDERS }: CalendarOptions,
): Promise<string> {
  const calendar = ical({ prodId: '//PolicyLens//policylens//ZH' });
  const events = (await Promise.all(notices.map(deadlineEvents))).flat();
  // A notice that is given twice has its events once.
  for (const event of new Map(events.map((one) => [one.uid, one])).values()) {
    calendar.createEvent({
      id: event.uid,
      start: new Date(event.date),
      end: new Date(Date.parse(event.date) + DAY * 1000),
      allDay: true,
      stamp: new Date(time),
      summary: xmlSafe(event.summary),
      description: xmlSafe(event.description),
      ...(event.url !== undefined && { url: event.url }),
      ...repeating(event),
      alarms: reminders.map((days) => ({ type: ICalAlarmType.display, trigger: days * DAY })),
    });
  }
  return calendar.toString();
}

function repeating({ recurrence, until }: DeadlineEvent) {
  if (recurrence === undefined) return {};
  return {
    repeating: {
      freq: ICalEventRepeatingFreq.MONTHLY,
      interval: recurrence.months,
      byMonthDay: recurrence.monthDay,
      ...(until !== undefined && { until: new Date(until) }),
    },
  };
}
