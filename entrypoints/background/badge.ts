import { browser } from 'wxt/browser';

const SIZES = [16, 32, 48] as const;
const iconOf = (prefix: '' | 'grey-') =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${prefix}${size}.png`]));

/**
 * Shows how many tasks were found, ink on paper, and the lines of the icon in their colours; where nothing was read
 * they are grey. The browser takes both away when the tab leaves the page.
 */
export async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setIcon({ tabId, path: iconOf(count === 0 ? 'grey-' : '') });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#fbfaf7' });
  await browser.action.setBadgeTextColor({ tabId, color: '#1d1e20' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
