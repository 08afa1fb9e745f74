import type { DeadlineMention } from '../../notice/notice.ts';
import { dueOf } from '../due.ts';

/** The groups of the deadlines, in the order in which they are read. */
export type DeadlineGroup = 'soon' | 'ahead' | 'recurring' | 'withinTerm' | 'past';

const GROUPS: readonly DeadlineGroup[] = ['soon', 'ahead', 'recurring', 'withinTerm', 'past'];

/** Deadlines by how they stand to a day (ISO): the nearest first on either side, the others as in the text. */
export function deadlineGroups(
  deadlines: readonly DeadlineMention[],
  on: { today: string; soonDays?: number },
): { group: DeadlineGroup; deadlines: DeadlineMention[] }[] {
  const found = new Map<DeadlineGroup, DeadlineMention[]>(GROUPS.map((group) => [group, []]));
  for (const deadline of deadlines) found.get(groupOf(deadline, on))?.push(deadline);
  for (const [group, members] of found) members.sort(group === 'past' ? byEndDown : byEnd);
  return [...found]
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => ({ group, deadlines: members }));
}

function groupOf(deadline: DeadlineMention, on: Parameters<typeof dueOf>[1]): DeadlineGroup {
  const { is } = dueOf(deadline, on);
  if (is === 'every') return 'recurring';
  if (is === 'within') return 'withinTerm';
  return is === 'undated' ? 'ahead' : is;
}

const byEnd = (a: DeadlineMention, b: DeadlineMention) =>
  (a.endDate ?? '').localeCompare(b.endDate ?? '') || a.start - b.start;
const byEndDown = (a: DeadlineMention, b: DeadlineMention) =>
  (b.endDate ?? '').localeCompare(a.endDate ?? '') || a.start - b.start;
