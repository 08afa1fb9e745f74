import { browser } from 'wxt/browser';
import { askReader } from './ask-reader.ts';

/** Tells the readers of all tabs that annotations of this document changed. Tabs without a reader do not answer. */
export async function announce(document: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id && askReader(id, 'annotationsChanged', { document })),
  );
}
