import type { Words } from '../words/zh-CN.ts';
import type { PassageActions } from './overlay-view.ts';

interface PassageStepsProps {
  number: number;
  of: number;
  actions: Pick<PassageActions, 'stepPassage' | 'leavePassage'>;
  words: Words;
}

/** On how many passages an annotation is, the way from one to another, and the way to take one from it. */
export function PassageSteps({ number, of, actions, words }: PassageStepsProps) {
  return (
    <div class="passage-steps">
      <span role="status">{words.passages.oneOf(number, of)}</span>
      <button
        type="button"
        class="button plain up"
        aria-label={words.passages.previous}
        title={words.passages.previous}
        onClick={() => actions.stepPassage(-1)}
      >
        <span class="icon icon-down" />
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={words.passages.next}
        title={words.passages.next}
        onClick={() => actions.stepPassage(1)}
      >
        <span class="icon icon-down" />
      </button>
      <button type="button" class="button plain leave" onClick={actions.leavePassage}>
        {words.passages.leave}
      </button>
    </div>
  );
}
