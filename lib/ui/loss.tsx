import { timeText } from './date-text.ts';
import type { Lost } from './lost.ts';
import type { Words } from './words/zh-CN.ts';

interface LossProps {
  lost: Lost | undefined;
  onDismiss(): void;
  words: Words;
}

/** Says that the browser has thrown away what was stored, and what can be done. */
export function Loss({ lost, onDismiss, words }: LossProps) {
  if (lost === undefined) return null;
  const { documents, annotations, modified } = lost;
  return (
    <section class="alert loss" role="alert">
      <span class="icon icon-info" />
      <h2>{words.loss.title}</h2>
      <div class="reasons">
        <p>
          {words.loss.had(documents, annotations)}
          {modified !== undefined && words.loss.last(timeText(modified, words))}
        </p>
        <p>{words.loss.hint}</p>
        <p class="choice">
          <button type="button" class="button" onClick={onDismiss}>
            {words.loss.dismiss}
          </button>
        </p>
      </div>
    </section>
  );
}
