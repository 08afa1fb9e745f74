import { askBackground, tellPanel } from '../../lib/messages/send.ts';
import type { Detection } from '../../lib/notice/notice.ts';
import { watchArticle } from '../../lib/page/watch-article.ts';
import { readNotice } from './session.ts';
import { visit } from './visit.tsx';

/**
 * Reads the page, and again whenever its article changes; what was shown of the last reading is taken away. A page that
 * was a notice and shows something else now is left alone until it shows a notice again.
 */
export function keepReading(): void {
  let current = new AbortController();
  let askedFor = false;
  const read = (isFirst: boolean) => {
    current.abort();
    current = new AbortController();
    const { page, notice } = readNotice();
    current.signal.addEventListener(
      'abort',
      watchArticle(page, () => read(false)),
    );
    // The first reading of what is no notice was asked for by the person, and so are those that follow it.
    if (isFirst) askedFor = !isOurs(notice.detection);
    if (askedFor || isOurs(notice.detection)) visit(page, notice, current.signal);
    else forget();
  };
  read(true);
}

/** Takes the count from the toolbar button and the notice from the panel. */
function forget(): void {
  askBackground('noticeRead', { commitments: 0 }).catch(() => {});
  tellPanel('readingChanged', {});
}

const isOurs = ({ isPolicy, isIntellectualProperty }: Detection) =>
  isPolicy && isIntellectualProperty;
