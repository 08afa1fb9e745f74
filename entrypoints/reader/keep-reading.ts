import { watchArticle } from '../../lib/page/watch-article.ts';
import { readNotice } from './session.ts';
import { visit } from './visit.tsx';

/** Reads the page, and again whenever its article changes; what was shown of the last reading is taken away. */
export function keepReading(last?: AbortController): void {
  last?.abort();
  const current = new AbortController();
  const { page, notice } = readNotice();
  const changed = () => {
    if (!current.signal.aborted) keepReading(current);
  };
  current.signal.addEventListener('abort', watchArticle(page, changed));
  visit(page, notice, current.signal);
}
