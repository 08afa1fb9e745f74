import type { Anchored } from '../../../lib/annotation/anchoring/anchored.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Trial } from '../../annotation/mutation/trials.ts';
import { bundled, inBrowser } from './browser-page.ts';

/** Libraries that need a DOM, by the module that runs in the page. */
export const PAGE_PEERS = {
  apache: './apache-in-page.ts',
  recogito: './recogito-in-page.ts',
} as const;

type AnchorWithPeer = (before: string, span: Span, after: string) => Promise<Span | null>;

/** As many as a page is given at once. */
const BATCH = 100;

/** Where a library puts the mark of each trial; undefined if it lacks a package of its own. */
export async function anchorInPage(
  peer: keyof typeof PAGE_PEERS,
  trials: readonly Trial[],
): Promise<Anchored[] | undefined> {
  if (peer === 'apache' && !hasApacheSelector()) return undefined;
  const code = await bundled(PAGE_PEERS[peer]);
  return inBrowser(async (page) => {
    await page.addScriptTag({ content: code });
    const found: Anchored[] = [];
    for (let from = 0; from < trials.length; from += BATCH) {
      const cases = trials
        .slice(from, from + BATCH)
        .map(({ before, span, after }) => ({ before: before.text, span, after }));
      const spans = await page.evaluate(async (list) => {
        const { anchorWithPeer } = window as unknown as { anchorWithPeer: AnchorWithPeer };
        const places: (Span | null)[] = [];
        for (const { before, span, after } of list) {
          places.push(await anchorWithPeer(before, span, after));
        }
        return places;
      }, cases);
      found.push(...spans.map(certain));
    }
    return found;
  });
}

/** `@apache-annotator/dom` imports it and does not say so in its `package.json`. */
function hasApacheSelector(): boolean {
  try {
    import.meta.resolve('@apache-annotator/selector');
    return true;
  } catch {
    return false;
  }
}

/** Neither library knows doubt. */
function certain(span: Span | null): Anchored {
  return span ? { tier: 'anchored', ...span, score: 1 } : { tier: 'orphan' };
}
