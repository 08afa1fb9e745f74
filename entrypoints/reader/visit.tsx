import { render } from 'preact';
import { askBackground } from '../../lib/messages/send.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import { overlayStyle } from '../../lib/ui/overlay/style.ts';
import { Toast } from '../../lib/ui/overlay/toast.tsx';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { answerPanel } from './answer-panel.ts';
import { entriesOf } from './entries.ts';
import { followSettings } from './follow-settings.ts';
import { addHost } from './host.ts';
import { messageOf } from './message-of.ts';
import { openNotebook } from './notebook.ts';
import { startPainting } from './painting.ts';
import { openSession, type Session } from './session.ts';
import { showDesk } from './show-desk.tsx';

/** Everything the reader does with one reading of a page; all of it ends with the signal. */
export async function visit(page: PageReading, notice: Notice, signal: AbortSignal): Promise<void> {
  const painting = startPainting(page, entriesOf({ notice, annotations: [], places: {} }));
  signal.addEventListener('abort', painting.stop);
  let session: Session;
  try {
    await askBackground('noticeRead', { commitments: notice.commitments.length });
    session = await openSession(page, notice);
  } catch (error) {
    showFailure(messageOf(error), signal);
    return;
  }
  if (signal.aborted) return;
  const notebook = openNotebook(session);
  const desk = showDesk(session, notebook, painting, signal);
  answerPanel(session, desk, notebook, painting, signal);
  followSettings(desk, painting, signal);
  desk.refresh();
}

/** The marks stand, but nothing can be written: says so. */
function showFailure(message: string, signal: AbortSignal): void {
  const host = addHost(overlayStyle);
  const away = () => {
    render(null, host.root);
    host.remove();
  };
  const actions = { dismissToast: away, undo: away };
  const words = chooseWords(navigator.languages);
  render(<Toast toast={{ is: 'noStore', message }} actions={actions} words={words} />, host.root);
  signal.addEventListener('abort', away);
}
