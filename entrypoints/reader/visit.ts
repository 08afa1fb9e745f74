import { askBackground } from '../../lib/messages/send.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import { messageOf } from '../desk/message-of.ts';
import { answerPanel } from './answer-panel.ts';
import type { Desk } from './desk.ts';
import { holdEarlyInput } from './early-input.ts';
import { entriesOf } from './entries.ts';
import { isExtensionGone } from './extension-gone.ts';
import { type FirstSettings, firstSettings, followSettings } from './follow-settings.ts';
import { openNotebook } from './notebook.ts';
import { startPainting } from './painting.ts';
import { openReviewing } from './reviewing.ts';
import { say } from './say.tsx';
import { openSession, type Session } from './session.ts';
import { type Before, showDesk } from './show-desk.tsx';

/** What goes on with one notice while its page lives. */
export interface Visit {
  /** Goes on where the same text stands in other nodes: marks move there, and what is open stays open. */
  moveTo(page: PageReading): void;
  /** The page shows other words in place of the notice's: no marks until `moveTo`. The panel is answered as before. */
  restWhileTranslated(): void;
}

/**
 * Starts everything the reader does with one reading of a page; all of it ends with the signal.
 *
 * @param lost called when the extension turns out to be gone
 */
export function visit(
  page: PageReading,
  notice: Notice,
  lost: () => void,
  signal: AbortSignal,
): Visit {
  const painting = startPainting(page, entriesOf({ notice, annotations: [], places: {} }));
  signal.addEventListener('abort', painting.stop);
  let now = page;
  let session: Session | undefined;
  let desk: Desk | undefined;
  let translated = false;
  const settle = () => {
    if (session) session.page = now;
    desk?.rest(translated);
    desk?.refresh();
  };
  const before = { painting, early: holdEarlyInput(() => now, signal), lost };
  work(page, notice, before, signal).then((opened) => {
    if (!opened) return;
    ({ session, desk } = opened);
    settle();
  });
  return {
    moveTo(other) {
      now = other;
      translated = false;
      painting.moveTo(other);
      settle();
    },
    restWhileTranslated() {
      if (translated) return;
      translated = true;
      painting.rest();
      settle();
    },
  };
}

/** Opens the notice's record and lets the person work with it; undefined where the store does not answer. */
async function work(
  page: PageReading,
  notice: Notice,
  before: Before,
  signal: AbortSignal,
): Promise<{ session: Session; desk: Desk } | undefined> {
  let session: Session;
  let settings: FirstSettings;
  try {
    await askBackground('noticeRead', { commitments: notice.commitments.length });
    [session, settings] = await Promise.all([openSession(page, notice), firstSettings()]);
  } catch (error) {
    if (isExtensionGone()) before.lost();
    else say({ is: 'noStore', message: messageOf(error) }, signal);
    return undefined;
  }
  if (signal.aborted) return undefined;
  const notebook = openNotebook(session);
  const reviewing = openReviewing(session, notebook);
  const desk = showDesk(session, { notebook, reviewing, settings }, before, signal);
  answerPanel(session, desk, notebook, reviewing, before.painting, signal);
  followSettings(desk, before.painting, signal);
  return { session, desk };
}
