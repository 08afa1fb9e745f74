import { usePassing } from '../passing.ts';
import type { Words } from '../words/zh-CN.ts';
import type { Box, OverlayActions, ToastView } from './overlay-view.ts';

/** Above the edge of the part that can be seen, as in the style sheet. */
const GAP = 24;

interface ToastProps {
  toast: ToastView;
  /** The part of the viewport that can be seen; without it, all of it. */
  visible?: Box | undefined;
  actions: Pick<OverlayActions, 'undo' | 'dismissToast'>;
  words: Words;
}

/** One line about what was done, with its undo; it goes by itself. */
export function Toast({ toast, visible, actions, words }: ToastProps) {
  return (
    <p
      class="toast"
      style={visible && { bottom: `${innerHeight - visible.bottom + GAP}px` }}
      lang={words.language}
      role={'message' in toast ? 'alert' : 'status'}
      {...usePassing(toast, actions.dismissToast)}
    >
      {toastText(toast, words)}
      {'step' in toast && (
        <button type="button" onClick={() => actions.undo(toast.step)}>
          {words.undo}
        </button>
      )}
    </p>
  );
}

function toastText(toast: ToastView, words: Words): string {
  if ('message' in toast) {
    const reason = toast.full === true ? words.diskFull : toast.message;
    return toast.is === 'failed' ? words.notSaved(reason) : words.noStore(reason);
  }
  if (toast.is === 'joined') return words.passages.joined(toast.passages);
  if (toast.is === 'passageRemoved') return words.passages.passageRemoved;
  return words.toasts[toast.is];
}
