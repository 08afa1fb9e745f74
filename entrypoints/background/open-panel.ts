import { type Browser, browser } from 'wxt/browser';

/** Opens the panel beside the tab: Chrome's side panel, Firefox's sidebar. */
export async function openPanel({ windowId }: Browser.tabs.Tab): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId });
  else await firefox.sidebarAction.open();
}

/** The part of Firefox's API that Chrome's types lack. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };
