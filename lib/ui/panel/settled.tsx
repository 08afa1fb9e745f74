import type { Mention } from '../../notice/notice.ts';
import type { Words } from '../words/zh-CN.ts';

/** 已更正 or 补记 after a value that is a person's and not the machine's; nothing else is said. */
export function Settled({ mention, words }: { mention: Mention; words: Words }) {
  const { reviewed } = mention;
  if (reviewed !== 'corrected' && reviewed !== 'added') return null;
  return <span class="settled">{words.decisions.decided[reviewed]}</span>;
}
