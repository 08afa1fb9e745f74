import { browser } from 'wxt/browser';
import { welcomed } from '../../lib/storage/settings.ts';

/**
 * Opens the first-run page when the extension has been installed: once, for an unpacked one is “installed” anew at each
 * start of the browser.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || (await welcomed.getValue())) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await welcomed.setValue(true);
  });
}
