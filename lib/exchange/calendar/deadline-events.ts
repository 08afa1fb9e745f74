import { noticeKeys } from '../../annotation/identity/identity.ts';
import type { Commitment, DeadlineMention, Inherited } from '../../notice/notice.ts';
import { lastDayOf } from '../../notice/time/whole-days.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { targetText } from '../review-of.ts';
import { stableUuid } from '../stable-uuid.ts';
import { type RecurrenceRule, recurrenceRule } from './recurrence-rule.ts';

/** One department's deadline in one clause, as a calendar has it: a day, or a day that comes again. */
export interface DeadlineEvent {
  /** The same for the same notice, clause, department and place among the clause's deadlines. */
  uid: string;
  /** The text that it is from. */
  textHash: string;
  /** `YYYY-MM-DD` */
  date: string;
  recurrence?: RecurrenceRule;
  /** The last day on which it may come again: the end of the plan's own years. */
  until?: string;
  summary: string;
  description: string;
  url?: string;
}

/**
 * The deadlines of a notice, one for each clause and department; for the clause alone where it names no department.
 * What a clause states itself goes before what it inherits. A deadline without a day in the calendar (30个工作日内)
 * has none here; one that is only a year or a month is due on its last day.
 */
export async function deadlineEvents(exported: ExportedNotice): Promise<DeadlineEvent[]> {
  const entries = exported.notice.commitments.flatMap((commitment): Entry[] => {
    const names = new Set(commitment.departments.map(({ name }) => name));
    const departments = names.size > 0 ? [...names] : [undefined];
    return dueIn(commitment, exported).flatMap((due, rank) =>
      departments.map((department) => ({ commitment, department, rank, ...due })),
    );
  });
  const given = new Map<string, number>();
  return Promise.all(
    entries.map((entry) => {
      // Annexes number their clauses from the beginning: the second 一 of a notice is another than the first.
      const name = [entry.commitment.clause, entry.department ?? '', String(entry.rank)];
      const times = given.get(name.join('\n')) ?? 0;
      given.set(name.join('\n'), times + 1);
      return eventOf(exported, entry, times === 0 ? name : [...name, String(times)]);
    }),
  );
}

interface Due {
  deadline: DeadlineMention;
  date: string;
  recurrence?: RecurrenceRule;
}

/** The days on which a clause's work is due, each once. */
function dueIn({ deadlines }: Commitment, { document, notice }: ExportedNotice): Due[] {
  const { issuedOn, publishedOn } = notice.metadata;
  const from = issuedOn ?? publishedOn ?? document.created.slice(0, 10);
  const stated = deadlines.filter(({ inheritedFrom }) => inheritedFrom === undefined);
  const found = new Map<string, Due>();
  for (const deadline of stated.length > 0 ? stated : deadlines) {
    const due = dueOf(deadline, from);
    const key = due && `${due.date} ${due.recurrence?.months ?? ''}`;
    if (key !== undefined && !found.has(key)) found.set(key, due as Due);
  }
  return [...found.values()];
}

function dueOf(deadline: DeadlineMention & Inherited, from: string): Due | undefined {
  if (deadline.endDate !== undefined) {
    const date = lastDayOf(deadline.endDate);
    return date === undefined ? undefined : { deadline, date };
  }
  const recurrence = recurrenceRule(deadline, from);
  return recurrence && { deadline, date: recurrence.startDate, recurrence };
}

interface Entry extends Due {
  commitment: Commitment;
  department: string | undefined;
  rank: number;
}

async function eventOf(
  exported: ExportedNotice,
  entry: Entry,
  name: readonly string[],
): Promise<DeadlineEvent> {
  const { document, notice } = exported;
  const { commitment, department, date, recurrence } = entry;
  const url = document.urls.find((address) => /^https?:/i.test(address));
  const until = notice.metadata.period?.endDate;
  return {
    uid: `${await stableUuid('deadline', ...keyOf(exported), ...name)}@policylens`,
    textHash: document.textHash,
    date,
    ...(recurrence && { recurrence }),
    ...(recurrence && until !== undefined && until >= date && { until }),
    summary: [department, commitment.heading || exportedTitle(exported)].filter(Boolean).join('：'),
    description: descriptionOf(exported, entry),
    ...(url !== undefined && { url }),
  };
}

/**
 * What a notice is known by when it comes again: its 文号, else its title with the day that tells this year's from last
 * year's, else its text.
 */
function keyOf(exported: ExportedNotice): string[] {
  const { document, notice } = exported;
  const documentNumber = exportedNumber(exported);
  const title = document.title || notice.metadata.title;
  const [key] = noticeKeys({
    ...(documentNumber !== undefined && { documentNumber }),
    ...(title !== undefined && { title }),
  });
  if (key === undefined) return [document.textHash];
  const { issuedOn } = notice.metadata;
  return documentNumber !== undefined || issuedOn === undefined ? [key] : [key, issuedOn];
}

function descriptionOf(exported: ExportedNotice, { commitment, deadline }: Entry): string {
  const number = exportedNumber(exported);
  return [
    exportedTitle(exported) + (number === undefined ? '' : `（${number}）`),
    `${commitment.clause} ${commitment.heading}`,
    deadline.quote,
    ...commitment.targets.map(targetText),
  ].join('\n');
}
