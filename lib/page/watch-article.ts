import { watchMutations } from './mutation-watch.ts';
import type { PageReading } from './read-page.ts';
import { documentOf, unshadowed } from './unshadowed.ts';

/**
 * Tells when a reading no longer fits its page: the article has other text, its nodes were put in anew, or it is gone.
 * A new address alone says nothing: it comes before its text, and the old text must not be taken for the new page's.
 * It may tell several times, until the page is read anew and the new reading watched instead.
 *
 * @returns stops watching
 */
export function watchArticle(reading: PageReading, changed: () => void): () => void {
  const words = wordsOf(reading);
  return watchMutations(documentOf(reading.article), () => {
    const fits = isInPlace(reading) && wordsOf(reading) === words;
    if (!fits) changed();
    return !fits;
  });
}

/** Whether every node that was read is still in the page. */
function isInPlace({ article, segments }: PageReading): boolean {
  return unshadowed(article, 'isConnected') && segments.every(({ node }) => node.isConnected);
}

function wordsOf({ article }: PageReading): string | null {
  return unshadowed(article, 'textContent');
}
