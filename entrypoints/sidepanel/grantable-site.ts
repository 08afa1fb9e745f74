import { browser } from 'wxt/browser';
import { siteTyped } from '../../lib/ui/options/site-typed.ts';
import { patternOf } from '../sites/granted-sites.ts';

/** The host of a page that was read by hand: it can be granted. None where the detector runs by itself. */
export async function grantableSite(url: string): Promise<string | undefined> {
  const site = siteTyped(url);
  if ('fault' in site) return undefined;
  const granted = await browser.permissions.contains({ origins: [patternOf(site.host)] });
  return granted ? undefined : site.host;
}

/** Asks the browser for the right to a host; nothing may stand between the click and this. */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);
}
