import { browser } from 'wxt/browser';

/** Starts the reader in a frame. It starts once; a frame that has one goes on with it. */
export async function injectReader(tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/reader.js'],
  });
}

/**
 * Starts the reader because the person asked for it: in the frame with the most text, whatever the detector said.
 * @throws where the browser lets no extension in (its own pages, the store), or no right was given
 */
export async function injectReaderByHand(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.body?.textContent.length ?? 0,
  });
  const longest = frames.sort((a, b) => (b.result ?? 0) - (a.result ?? 0))[0];
  await injectReader(tabId, longest?.frameId);
}
