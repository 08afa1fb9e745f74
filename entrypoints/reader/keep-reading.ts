import { askBackground, tellPanel } from '../../lib/messages/send.ts';
import type { Detection } from '../../lib/notice/notice.ts';
import { watchMutations } from '../../lib/page/mutation-watch.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import { isTranslated } from '../../lib/page/translation.ts';
import { watchArticle } from '../../lib/page/watch-article.ts';
import { isExtensionGone, succeedOthers } from './extension-gone.ts';
import { say } from './say.tsx';
import { readNotice } from './session.ts';
import { type Visit, visit } from './visit.ts';

/** What is read at present: the text, and the visit if it is a notice. */
interface Present {
  page: PageReading;
  visit: Visit | undefined;
}

/**
 * Reads the page, and again whenever its article changes. The same text in other nodes (a page that sets its type anew)
 * goes on as it was; of another text, what was shown is taken away first. A page that was a notice and shows something
 * else now is left alone until it shows a notice again.
 */
export function keepReading(): void {
  const life = new AbortController();
  let end = new AbortController();
  let present: Present | undefined;
  let askedFor = false;
  let unwatch = () => {};

  const stop = () => {
    life.abort();
    end.abort();
    unwatch();
  };
  const lost = () => {
    if (life.signal.aborted) return;
    stop();
    say({ is: 'extensionGone' });
  };
  /** Watches in place of what was watched before. */
  const watch = (page: PageReading) => {
    unwatch();
    unwatch = watchArticle(page, () => changed(page));
  };
  const changed = (page: PageReading) => {
    if (isExtensionGone()) stop();
    else if (isTranslated(page)) awaitOriginal(page);
    else read();
  };
  const awaitOriginal = (page: PageReading) => {
    if (present?.visit) present.visit.restWhileTranslated();
    else say({ is: 'translated' }, end.signal);
    unwatch();
    unwatch = watchMutations(document, () => {
      const still = isTranslated(page);
      if (!still) read();
      return !still;
    });
  };
  const read = () => {
    const { page, notice } = readNotice();
    if (isTranslated(page)) {
      awaitOriginal(page);
      return;
    }
    if (present?.visit && page.text === present.page.text) {
      present.page = page;
      present.visit.moveTo(page);
      watch(page);
      return;
    }
    end.abort();
    end = new AbortController();
    // The first reading of what is no notice was asked for by the person, and so are those that follow it.
    if (!present) askedFor = !isOurs(notice.detection);
    const isRead = askedFor || isOurs(notice.detection);
    present = { page, visit: isRead ? visit(page, notice, lost, end.signal) : undefined };
    if (!isRead) forget();
    watch(page);
  };

  succeedOthers(stop, life.signal);
  // Back from the browser's cache: the count is gone from the button, and no news came in while the page slept.
  const { signal } = life;
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      if (present) present.visit = undefined;
      read();
    },
    { signal },
  );
  read();
}

/** Takes the count from the toolbar button and the notice from the panel. */
function forget(): void {
  askBackground('noticeRead', { commitments: 0 }).catch(() => {});
  tellPanel('readingChanged', {});
}

const isOurs = ({ isPolicy, isIntellectualProperty }: Detection) =>
  isPolicy && isIntellectualProperty;
