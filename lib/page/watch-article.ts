import { watchMutations } from './mutation-watch.ts';
import type { PageReading } from './read-page.ts';
import { documentOf, unshadowed } from './unshadowed.ts';

/**
 * Tells when a reading no longer fits its page: the article has other text, its nodes were put in anew, it is gone, or
 * the address has changed. It may tell several times, until the page is read anew and the new reading watched instead.
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

/** Whether every node that was read is still in the page, at the address it was read from. */
function isInPlace({ article, segments, page }: PageReading): boolean {
  return (
    unshadowed(documentOf(article), 'URL') === page.url &&
    unshadowed(article, 'isConnected') &&
    segments.every(({ node }) => node.isConnected)
  );
}

function wordsOf({ article }: PageReading): string | null {
  return unshadowed(article, 'textContent');
}
