import { browser } from 'wxt/browser';
import type { NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Reading } from '../../lib/messages/protocol.ts';

/** A page that shows the notice has done so after this time, in milliseconds. */
const PATIENCE = 15_000;
/** And after this time once it has loaded. */
const AFTER_LOADING = 4000;
const ASK_EVERY = 250;

/**
 * Opens the notice where it was seen last, at a place of its stored text (UTF-16). @returns whether the page shows it:
 * no page may be there any more, or another notice on it; the library comes to the front again then.
 */
export async function openPage(
  { id, urls, textHash }: NoticeDocument,
  at?: number,
): Promise<boolean> {
  const url = urls.at(-1);
  if (url === undefined) return false;
  const here = await browser.tabs.getCurrent();
  const tab = (await tabAt(url)) ?? (await browser.tabs.create({ url })).id;
  if (tab === undefined) return false;
  await browser.tabs.update(tab, { active: true });
  const reading = await readingOf(tab, id);
  if (reading === undefined) {
    // Whoever has turned to another tab meanwhile stays there.
    if (here?.id !== undefined && (await isActive(tab))) {
      await browser.tabs.update(here.id, { active: true });
    }
    return false;
  }
  if (at !== undefined && reading.textHash === textHash) {
    await askReader(tab, 'reveal', { place: { span: { start: at, end: at + 1 } } });
  }
  return true;
}

async function tabAt(url: string): Promise<number | undefined> {
  // An address with a port or of a file is no pattern.
  const tabs = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  return tabs[0]?.id;
}

const isActive = async (tab: number) => (await browser.tabs.get(tab).catch(() => null))?.active;

/** What the reader in the tab says of this notice, once it is there. */
async function readingOf(tab: number, document: string): Promise<Reading | undefined> {
  const start = performance.now();
  let loaded: number | undefined;
  for (;;) {
    const reading = await askReader(tab, 'describeReading', {}).catch(() => undefined);
    if (reading?.document === document) return reading;
    const now = performance.now();
    const { status } = (await browser.tabs.get(tab).catch(() => null)) ?? {};
    if (status === undefined || now - start > PATIENCE) return undefined;
    if (status === 'complete') loaded ??= now;
    if (loaded !== undefined && now - loaded > AFTER_LOADING) return undefined;
    await new Promise((done) => setTimeout(done, ASK_EVERY));
  }
}
