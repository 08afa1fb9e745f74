import type { Commitment, DeadlineMention, Inherited, Notice } from '../../notice/notice.ts';
import { searchable } from '../../text/searchable.ts';
import { clauseText } from '../clause-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { dueOf } from '../due.ts';
import { fullWidth } from '../full-width.ts';
import { isMine, type MyDepartments } from '../my-departments.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import type { LedgerChoices } from './ledger-choices.ts';

/** A row of the ledger with what it is sorted and found by. */
export interface LedgerEntry {
  commitment: Commitment;
  /** Its deadlines, the most urgent first. */
  deadlines: readonly (DeadlineMention & Inherited)[];
  /** All texts of the row, in the form in which they are searched. */
  form(): string;
}

/** The rows of a notice as they stand on a day (ISO). */
export function ledgerEntries(notice: Notice, today: string, words: Words): LedgerEntry[] {
  return notice.commitments.map((commitment) => {
    let form: string | undefined;
    return {
      commitment,
      deadlines: byUrgency(commitment.deadlines, today),
      form: () => {
        form ??= searchable(textsOf(commitment, words).join(BETWEEN)).form;
        return form;
      },
    };
  });
}

/**
 * What the row states itself before what it inherits. Of either, what is still to come first, the nearest before the
 * others; then what comes again, terms, and what is past.
 */
function byUrgency<D extends DeadlineMention & Inherited>(
  deadlines: readonly D[],
  today: string,
): D[] {
  const rank = (deadline: D) => {
    const { is } = dueOf(deadline, { today });
    return RANKS.indexOf(is === 'ahead' ? 'soon' : is);
  };
  return deadlines.toSorted((a, b) => {
    const stated = Number(a.inheritedFrom !== undefined) - Number(b.inheritedFrom !== undefined);
    const least = stated || rank(a) - rank(b);
    const dates = (a.endDate ?? '').localeCompare(b.endDate ?? '');
    return least || (rank(a) === RANKS.indexOf('past') ? -dates : dates);
  });
}

const RANKS = ['soon', 'every', 'within', 'past', 'undated'];

/** Stands between the texts of a row, so that no term is found across two. */
const BETWEEN = '§';

/** The words of a row, as they are shown. */
function textsOf({ clause, heading, departments, deadlines, targets }: Commitment, words: Words) {
  return [
    clauseText(clause),
    fullWidth(heading),
    ...departments.flatMap(({ name, aliases }) => [name, ...aliases].map(fullWidth)),
    ...deadlines.flatMap((deadline) => [deadline.quote, deadlineText(deadline, words)]),
    ...targets.flatMap((target) => [fullWidth(target.indicator), targetValue(target, words)]),
  ];
}

/** Whether a body of the row is one of the person's. */
export function concerns({ commitment }: LedgerEntry, mine: MyDepartments): boolean {
  return commitment.departments.some((department) => isMine(department, mine));
}

/** Whether each of the terms, in their search form, stands in some text of the row. */
export function says(entry: LedgerEntry, terms: readonly string[]): boolean {
  return terms.every((term) => entry.form().includes(term));
}

/** Whether the row is of the kind that is asked for. */
export function isOf(
  { commitment, deadlines }: LedgerEntry,
  only: LedgerChoices['only'],
  on: { today: string; soonDays?: number },
): boolean {
  switch (only) {
    case 'all':
      return true;
    case 'bounded':
      return deadlines.length > 0;
    case 'targets':
      return commitment.targets.length > 0;
    default:
      return deadlines.some((deadline) => dueOf(deadline, on).is === only);
  }
}

/** Whether a mark stands in the task itself; what it inherits stands elsewhere. */
export function holds({ departments, deadlines, targets }: Commitment, id: string): boolean {
  return (
    [...departments, ...targets].some((mention) => mention.id === id) ||
    deadlines.some((deadline) => deadline.id === id && deadline.inheritedFrom === undefined)
  );
}
