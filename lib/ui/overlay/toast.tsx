import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import type { OverlayActions, ToastView } from './overlay-view.ts';

const STAYS = 8000;

interface ToastProps {
  toast: ToastView;
  actions: OverlayActions;
  words: Words;
}

/** One line about what was done, with its undo; it goes after 8 s, but not from under the pointer. */
export function Toast({ toast, actions, words }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(actions.dismissToast, STAYS);
    return () => clearTimeout(timer);
  }, [held, toast, actions.dismissToast]);
  return (
    <p
      class="toast"
      lang={words.language}
      role={toast.is === 'failed' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {toastText(toast, words)}
      {toast.is === 'deleted' && (
        <button type="button" onClick={actions.undo}>
          {words.undo}
        </button>
      )}
    </p>
  );
}

function toastText(toast: ToastView, words: Words): string {
  return toast.is === 'failed' ? words.notSaved(toast.message) : words.toasts[toast.is];
}
