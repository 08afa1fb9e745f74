import type { Change } from '../../annotation/difference/difference.ts';
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

/** The changes of a text, clause by clause, then those of numbers alone; a click shows the sentence in the page. */
export function Changes({ changes, actions, words }: ChangesProps) {
  const told = changes.filter(({ renumbered }) => !renumbered);
  const renumbered = changes.filter((change) => change.renumbered);
  return (
    <ol class="changes" id="changes">
      {told.slice(0, LISTED).map((change, index) => (
        <ChangeRow
          key={`${index} ${change.clause}`}
          change={change}
          actions={actions}
          words={words}
        />
      ))}
      {told.length > LISTED && <li class="quiet">{words.more(told.length - LISTED)}</li>}
      {renumbered.length > 0 && (
        <li class="quiet">
          {words.renumbered(renumbered.length)}
          <span lang="zh-CN">
            {renumbered.map(({ clause = '' }) => clauseText(clause)).join('、')}
          </span>
        </li>
      )}
    </ol>
  );
}

interface ChangeRowProps extends Pick<ChangesProps, 'actions' | 'words'> {
  change: Change;
}

function ChangeRow({ change: { clause, parts, place }, actions, words }: ChangeRowProps) {
  const wording = <ChangedWords parts={parts} shortened />;
  return (
    <li>
      {clause !== undefined && (
        <span class="address" lang="zh-CN">
          {clauseText(clause)}
        </span>
      )}
      {place === undefined ? (
        <p class="quote" lang="zh-CN">
          {wording}
        </p>
      ) : (
        <button
          type="button"
          class="quote"
          lang="zh-CN"
          title={words.showInPage}
          onClick={() => actions.reveal({ span: place })}
        >
          {wording}
        </button>
      )}
    </li>
  );
}
