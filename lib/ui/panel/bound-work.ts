import type { DeadlineMention, Notice } from '../../notice/notice.ts';

/** What is due by a deadline: the targets that hold by its end, and the tasks that have it or inherit it. */
export interface BoundWork {
  targets: number;
  tasks: number;
}

/** Counts what is due by a deadline. Without an end, only the tasks that have it count. */
export function workBoundTo({ id, endDate }: DeadlineMention, notice: Notice): BoundWork {
  const targets = notice.mentions.filter(
    (mention) => mention.kind === 'target' && endDate !== undefined && mention.by === endDate,
  );
  const tasks = notice.commitments.filter(({ deadlines }) =>
    deadlines.some((deadline) => deadline.id === id),
  );
  return { targets: targets.length, tasks: tasks.length };
}
