import { type Browser, browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/ask-reader.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { followWords } from '../words/follow-words.ts';
import { injectReader, injectReaderByHand } from './inject-reader.ts';
import { openPanel } from './open-panel.ts';

const ITEMS = ['annotate', 'read', 'library', 'welcome'] as const;
type Item = (typeof ITEMS)[number];
type Properties = Browser.contextMenus.CreateProperties;

/** Where each item is offered. Firefox lists no items of the toolbar button's own beside these. */
const OFFERED: Record<Item, NonNullable<Properties['contexts']>> = {
  annotate: ['selection'],
  read: ['page', 'frame'],
  library: ['action'],
  welcome: ['action'],
};

/** What can be done with a right click on a page, and on the toolbar button, in the person's language. */
export function offerContextMenu(): void {
  followWords((words) => offer(words));
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    chosen(menuItemId as Item, tab, frameId);
  });
}

function offer({ menu }: Words): void {
  browser.contextMenus.removeAll(() => {
    for (const id of ITEMS) {
      browser.contextMenus.create({ id, title: menu[id], contexts: OFFERED[id] });
    }
  });
}

function chosen(item: Item, tab: Browser.tabs.Tab | undefined, frameId: number | undefined): void {
  switch (item) {
    case 'annotate':
      if (tab?.id !== undefined) annotateSelection(tab.id, frameId).catch(() => {});
      return;
    case 'read':
      if (!tab) return;
      openPanel(tab); // first: the browser opens a panel only within the click itself
      injectReaderByHand(tab.id).catch(() => {});
      return;
    case 'library':
    case 'welcome':
      browser.tabs.create({ url: browser.runtime.getURL(`/${item}.html`) });
  }
}

/** A reader that has just been started has a record to open first: so many times it is asked again, in ms. */
const TRIES = 40;
const PAUSE = 100;

/**
 * Annotates what is selected in a frame; reads the page first where nobody has.
 *
 * @throws where the browser lets no extension in, or nothing is selected in the article
 */
export async function annotateSelection(tabId: number, frameId?: number): Promise<void> {
  const ask = () => askReader(tabId, 'annotateSelection', {}, frameId);
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      const absent = error instanceof Error && error.message.startsWith('no reader');
      if (!absent || tries === TRIES) throw error;
    }
    if (tries === 0) await injectReader(tabId, frameId);
    await new Promise((later) => setTimeout(later, PAUSE));
  }
}
