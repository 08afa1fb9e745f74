import type { Commitment, DeadlineMention, Inherited } from '../../notice/notice.ts';
import { type Due, dueOf } from '../due.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { isMine, type MyDepartments } from '../my-departments.ts';
import type { Words } from '../words/zh-CN.ts';
import { type Counting, CrossTally } from './cross-table.ts';

/** Whether the columns are years, or how the deadline stands today. */
export type DeadlineColumns = 'year' | 'state';

/** In the order in which they are read. */
const STATES: readonly Due['is'][] = ['past', 'soon', 'ahead', 'every', 'within', 'undated'];

interface Asked {
  columns: DeadlineColumns;
  /** `YYYY-MM-DD` */
  today: string;
  /** As `dueOf` has it. */
  soonDays?: number;
  mine: MyDepartments;
  words: Words;
}

/**
 * How many tasks each department has by each year, or in each state. A task counts once for each department, by its
 * last deadline: the one it states, else the one it inherits. Departments are known by their names as printed: 市公安局
 * of two cities is one row, since the names do not tell them apart.
 */
export function* departmentByDeadline(
  documents: readonly LibraryDocument[],
  asked: Asked,
): Counting {
  const entries: { name: string; column: string }[] = [];
  for (const { notice } of documents) {
    for (const task of notice?.commitments ?? []) entries.push(...entriesOf(task, asked));
    yield;
  }
  const tally = new CrossTally();
  for (const key of columnsIn(entries, asked)) tally.column(key, columnName(key, asked));
  for (const { name, column } of entries) tally.row(name).add(name, column);
  return tally.table();
}

/** Each department of a task, once. */
function entriesOf(task: Commitment, asked: Asked): { name: string; column: string }[] {
  const column = columnOf(task, asked);
  const names = new Set(
    task.departments
      .filter((department) => !asked.mine.only || isMine(department, asked.mine))
      .map(({ name }) => name),
  );
  return [...names].map((name) => ({ name, column }));
}

const NO_YEAR = '';

function columnOf({ deadlines }: Commitment, asked: Asked): string {
  const deadline = effective(deadlines);
  if (asked.columns === 'state') return deadline ? dueOf(deadline, asked).is : 'undated';
  return deadline?.endDate?.slice(0, 4) ?? NO_YEAR;
}

/** The last of those that the task states itself, else of those it inherits; one with a date before one without. */
function effective(
  deadlines: readonly (DeadlineMention & Inherited)[],
): DeadlineMention | undefined {
  const stated = deadlines.filter(({ inheritedFrom }) => inheritedFrom === undefined);
  const [last] = (stated.length > 0 ? stated : deadlines).toSorted((a, b) =>
    (b.endDate ?? '').localeCompare(a.endDate ?? ''),
  );
  return last;
}

function columnsIn(entries: readonly { column: string }[], { columns }: Asked): string[] {
  const used = new Set(entries.map(({ column }) => column));
  if (columns === 'state') return STATES.filter((state) => used.has(state));
  const years = [...used].filter((year) => year !== NO_YEAR).sort();
  return used.has(NO_YEAR) ? [...years, NO_YEAR] : years;
}

function columnName(key: string, { columns, words }: Asked): string {
  if (columns === 'year') return key === NO_YEAR ? words.counts.noYear : key;
  const names: Record<string, string> = {
    past: words.past,
    soon: words.soon,
    ahead: words.ahead,
    every: words.recurring,
    within: words.withinTerm,
    undated: words.undated,
  };
  return names[key] ?? key;
}
