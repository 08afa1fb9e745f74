import { useContext } from 'preact/hooks';
import type { DeadlineMention, Inherited } from '../notice/notice.ts';
import { clauseText } from './clause-text.ts';
import { deadlineText } from './deadline-text.ts';
import { dueOf } from './due.ts';
import { dueText } from './due-text.ts';
import { SoonDays } from './soon-days.ts';
import type { Words } from './words/zh-CN.ts';

interface DueDialProps {
  deadline: DeadlineMention & Inherited;
  today: string;
  issuedOn?: string | undefined;
  words: Words;
}

/** A dial that fills as time passes, and words: 余 41 天, 已到期, 每年; 沿用 where another clause states it. */
export function DueDial({ deadline, today, issuedOn, words }: DueDialProps) {
  const { inheritedFrom } = deadline;
  const due = dueOf(deadline, { today, issuedOn, soonDays: useContext(SoonDays) });
  const full = deadlineText(deadline, words);
  const elapsed = 'elapsed' in due && due.elapsed !== undefined ? due.elapsed : 0;
  const inherited = inheritedFrom !== undefined;
  const source = inherited ? `　${words.inheritedFrom(clauseText(inheritedFrom))}` : '';
  return (
    <span
      class={`due ${due.is} ${inherited ? 'inherited' : ''}`}
      style={{ '--elapsed': `${Math.round(elapsed * 100)}%` }}
      title={`${full}${source}`}
    >
      {inherited
        ? words.inheritedDue(dueText(due, deadline, words))
        : dueText(due, deadline, words)}
    </span>
  );
}
