import type { DeadlineMention } from '../notice/notice.ts';
import { deadlineText } from './deadline-text.ts';
import type { Due } from './due.ts';
import type { Words } from './words/zh-CN.ts';

/** How a deadline stands, in words: 余 41 天 and 已到期 where that counts, else what it says in full. */
export function dueText(due: Due, deadline: DeadlineMention, words: Words): string {
  if (due.is === 'past') return words.past;
  if (due.is === 'soon') return words.daysLeft(due.days);
  return deadlineText(deadline, words);
}
