import type {
  Commitment,
  DeadlineMention,
  DepartmentMention,
  Inherited,
} from '../../notice/notice.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { reviewOf, targetText } from '../review-of.ts';
import { COLUMN_NAMES, type ColumnNames, type ExportLanguage } from './column-names.ts';
import { type Column, dateCell, type Table, tableOf } from './table.ts';

/** One department's work by one deadline in one clause. */
interface LedgerRecord {
  from: ExportedNotice;
  commitment: Commitment;
  department: DepartmentMention | undefined;
  deadline: (DeadlineMention & Inherited) | undefined;
}

/**
 * The task ledger of some notices: a row for each clause, department and deadline, so that a spreadsheet can filter
 * by the one and sort by the other. A clause without a department, or without a deadline, has its row too; one with
 * more than `MOST_PAIRS` of them lists each once, side by side, in the order of the text.
 */
export function ledgerTable(notices: readonly ExportedNotice[], language: ExportLanguage): Table {
  const names = COLUMN_NAMES[language];
  return tableOf(names.sheets.ledger, columns(names), notices.flatMap(recordsOf));
}

/** Rows that one clause may take: a text without clauses would fill more sheets than there are. */
const MOST_PAIRS = 1000;

function recordsOf(from: ExportedNotice): LedgerRecord[] {
  return from.notice.commitments.flatMap((commitment) =>
    pairsOf(commitment).map(([department, deadline]) => ({
      from,
      commitment,
      department,
      deadline,
    })),
  );
}

type Pair = [LedgerRecord['department'], LedgerRecord['deadline']];

function pairsOf({ departments, deadlines }: Commitment): Pair[] {
  if (departments.length * deadlines.length > MOST_PAIRS) {
    const length = Math.max(departments.length, deadlines.length);
    return Array.from({ length }, (_, at) => [departments[at], deadlines[at]]);
  }
  return orNone(departments).flatMap((department) =>
    orNone(deadlines).map((deadline): Pair => [department, deadline]),
  );
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length > 0 ? list : [undefined];
}

function columns(names: ColumnNames): Column<LedgerRecord>[] {
  return [
    { name: names.title, value: ({ from }) => exportedTitle(from) },
    { name: names.documentNumber, value: ({ from }) => exportedNumber(from) },
    { name: names.clause, value: ({ commitment }) => commitment.clause },
    { name: names.heading, value: ({ commitment }) => commitment.heading },
    { name: names.department, value: ({ department }) => department?.name },
    { name: names.role, value: ({ department }) => department && names.roles[department.role] },
    {
      name: names.departmentReview,
      value: ({ department }) => department && names.reviews[reviewOf(department)],
    },
    { name: names.startDate, value: ({ deadline }) => dateCell(deadline?.startDate) },
    { name: names.endDate, value: ({ deadline }) => dateCell(deadline?.endDate) },
    { name: names.deadline, value: ({ deadline }) => deadline?.quote },
    { name: names.duration, value: ({ deadline }) => deadline?.value },
    { name: names.inheritedFrom, value: ({ deadline }) => deadline?.inheritedFrom },
    {
      name: names.deadlineReview,
      value: ({ deadline }) => deadline && names.reviews[reviewOf(deadline)],
    },
    {
      name: names.targets,
      value: ({ commitment }) => commitment.targets.map(targetText).join('\n') || undefined,
    },
  ];
}
