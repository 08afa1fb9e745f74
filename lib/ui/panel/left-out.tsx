import type { Words } from '../words/zh-CN.ts';
import type { LeftOut } from './panel-state.ts';

/** So many are listed. */
const LISTED = 5;

/** What an export could not take along: the words, and why. */
export function LeftOutOf({ left, words }: { left: readonly LeftOut[]; words: Words }) {
  const { exporting, reviewQueue } = words;
  return (
    <>
      <p>{exporting.leftOut(left.length)}</p>
      <ul>
        {left.slice(0, LISTED).map(({ is, quote, why }) => (
          <li key={`${is} ${quote} ${why}`}>
            {exporting[is]}　<span lang="zh-CN">“{quote}”</span>
            <span class="quiet">　{reviewQueue.lapses[why]}</span>
          </li>
        ))}
      </ul>
      {left.length > LISTED && <p class="quiet">{exporting.more(left.length - LISTED)}</p>}
      <p class="quiet">{exporting.keptHere}</p>
    </>
  );
}
