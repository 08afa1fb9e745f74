import type { Mention } from '../../notice/notice.ts';
import type { Words } from '../words/zh-CN.ts';
import type { MarkActions } from './overlay-view.ts';

interface DecisionButtonsProps {
  mention: Mention;
  actions: MarkActions;
  words: Words;
}

/** Accept, correct, reject; of what is decided, what was decided and its undoing. */
export function DecisionButtons({ mention, actions, words }: DecisionButtonsProps) {
  const { decisions } = words;
  const { reviewed } = mention;
  return (
    <div class="decisions">
      {reviewed ? (
        <span class="decided" role="status">
          <span class="icon icon-check" />
          {decisions.decided[reviewed]}
        </span>
      ) : (
        <button type="button" class="button" onClick={actions.accept}>
          {decisions.accept} <kbd>A</kbd>
        </button>
      )}
      <button type="button" class="button" onClick={actions.correct}>
        {decisions.correct} <kbd>E</kbd>
      </button>
      {reviewed ? (
        <button type="button" class="button" onClick={actions.withdraw}>
          {words.undo}
        </button>
      ) : (
        <button type="button" class="button" onClick={actions.reject}>
          {decisions.reject} <kbd>X</kbd>
        </button>
      )}
    </div>
  );
}
