import { usePassing } from './passing.ts';
import type { Words } from './words/zh-CN.ts';

interface ToastProps {
  /** What has happened, as an object of its own. */
  news: object;
  text: string;
  /** None where it cannot be taken back. */
  onUndo?: (() => void) | undefined;
  onDismiss(): void;
  words: Words;
}

/** One line about what was done, with its undo; it goes by itself. */
export function Toast({ news, text, onUndo, onDismiss, words }: ToastProps) {
  return (
    <div class="toast" role="status" {...usePassing(news, onDismiss)}>
      <span>{text}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
