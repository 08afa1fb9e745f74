import { browser } from 'wxt/browser';

/** Shows how many tasks were found, ink on paper. The browser takes it away when the tab leaves the page. */
export async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#fbfaf7' });
  await browser.action.setBadgeTextColor({ tabId, color: '#1d1e20' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
