import type { DeadlineMention, Notice } from '../notice/notice.ts';
import { fullWidth } from './full-width.ts';
import { targetValue } from './target-value.ts';
import type { Words } from './words/zh-CN.ts';

/** What is to be done by then: the target the words stand in, else the clause's heading, else the words. */
export function matterOf(
  deadline: DeadlineMention,
  notice: Pick<Notice, 'mentions' | 'commitments'>,
  words: Words,
): string {
  const target = notice.mentions.find(
    ({ kind, start, end }) => kind === 'target' && start <= deadline.start && deadline.end <= end,
  );
  if (target?.kind === 'target')
    return `${fullWidth(target.indicator)} ${targetValue(target, words).replaceAll(' ', '\u00a0')}`;
  const task = notice.commitments.find(({ clause }) => clause === deadline.clause);
  return fullWidth(task?.heading ?? '') || deadline.quote;
}
