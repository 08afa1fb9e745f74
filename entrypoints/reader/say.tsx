import { render } from 'preact';
import type { ToastView } from '../../lib/ui/overlay/overlay-view.ts';
import { overlayStyle } from '../../lib/ui/overlay/style.ts';
import { Toast } from '../../lib/ui/overlay/toast.tsx';
import { followWords } from '../words/follow-words.ts';
import { addHost } from './host.ts';

/** One line over a page that has no desk: it goes by itself, or with the signal. */
export function say(toast: ToastView, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const host = addHost(overlayStyle);
  const gone = new AbortController();
  const away = () => {
    gone.abort();
    render(null, host.root);
    host.remove();
  };
  const actions = { dismissToast: away, undo: away };
  followWords(
    (words) => render(<Toast toast={toast} actions={actions} words={words} />, host.root),
    gone.signal,
  );
  signal?.addEventListener('abort', away);
}
