import ical, { ICalAlarmType } from 'ical-generator';
import type { ExportedNotice } from '../exported-notice.ts';
import { xmlSafe } from '../refi-qda/xml-text.ts';
import { type DeadlineEvent, deadlineEvents } from './deadline-events.ts';

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
  for (const event of onceEach(events)) {
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

/** A notice that is given twice has its events once; of two that are known by one name none takes the other's place. */
function onceEach(events: readonly DeadlineEvent[]): DeadlineEvent[] {
  const given = new Map<string, DeadlineEvent>();
  for (const event of events) {
    const { uid, textHash } = event;
    const isOther = (given.get(uid)?.textHash ?? textHash) !== textHash;
    const own = isOther ? `${textHash.slice(0, 16)}-${uid}` : uid;
    given.set(own, { ...event, uid: own });
  }
  return [...given.values()];
}

/** RFC 5545 § 3.3.10: UNTIL is a date where DTSTART is one, and the writer knows it as a time only. */
function repeating({ recurrence, until }: DeadlineEvent) {
  if (recurrence === undefined) return {};
  const rule = [
    'FREQ=MONTHLY',
    `INTERVAL=${recurrence.months}`,
    `BYMONTHDAY=${recurrence.monthDay}`,
    ...(until === undefined ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
  ];
  return { repeating: `RRULE:${rule.join(';')}` };
}
