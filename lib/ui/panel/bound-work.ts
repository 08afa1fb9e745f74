import type { DeadlineMention, Notice } from '../../notice/notice.ts';

/** What is due by a deadline: the targets that hold by its end, and the tasks that have it or inherit it. */
export interface BoundWork {
  targets: number;
  tasks: number;
}

/** Counts what is due by deadlines of one time. Without an end, only the tasks that have one of them count. */
export function workBoundTo(
  bounds: readonly DeadlineMention[],
  { mentions, commitments }: Notice,
): BoundWork {
  const [first] = bounds;
  const ids = new Set(bounds.map(({ id }) => id));
  const endDate = first?.endDate;
  const targets = mentions.filter(
    (mention) => mention.kind === 'target' && endDate !== undefined && mention.by === endDate,
  );
  const tasks = commitments.filter(({ deadlines }) => deadlines.some(({ id }) => ids.has(id)));
  return { targets: targets.length, tasks: tasks.length };
}
