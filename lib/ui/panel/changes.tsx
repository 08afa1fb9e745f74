import type { Change } from '../../annotation/difference.ts';
import { clauseText } from '../clause-text.ts';
import type { Words } from '../words/zh-CN.ts';
import { ChangedWords } from './changed-words.tsx';
import type { PanelActions } from './panel-state.ts';

/** So many changes are listed; of a text with more, another one was put in its place. */
const LISTED = 200;

interface ChangesProps {
  changes: readonly Change[];
  actions: PanelActions;
  words: Words;
}

/** The changes of a text, clause by clause; a click shows the sentence in the page. */
export function Changes({ changes, actions, words }: ChangesProps) {
  return (
    <ol class="changes" id="changes">
      {changes.slice(0, LISTED).map(({ clause, parts, place }, index) => (
        <li key={index}>
          {clause !== undefined && (
            <span class="address" lang="zh-CN">
              {clauseText(clause)}
            </span>
          )}
          {place === undefined ? (
            <p class="quote" lang="zh-CN">
              <ChangedWords parts={parts} shortened />
            </p>
          ) : (
            <button
              type="button"
              class="quote"
              lang="zh-CN"
              title={words.showInPage}
              onClick={() => actions.reveal({ span: place })}
            >
              <ChangedWords parts={parts} shortened />
            </button>
          )}
        </li>
      ))}
      {changes.length > LISTED && <li class="quiet">{words.more(changes.length - LISTED)}</li>}
    </ol>
  );
}
