import { browser } from 'wxt/browser';
import type { Settings, SettingsActions, SiteNews } from '../../lib/ui/options/settings.ts';
import {
  GOVERNMENT,
  grantedPatterns,
  hostOf,
  hostsOf,
  patternOf,
  watchGrants,
} from '../sites/granted-sites.ts';

type Sites = Pick<Settings, 'sites' | 'governmentGranted'>;

/** Tells which sites are granted, now and whenever that changes; its actions ask the browser. */
export function openSitesDesk(
  changed: (sites: Sites) => void,
  tell: (news: SiteNews) => void,
): Pick<SettingsActions, 'grantSite' | 'grantGovernment' | 'revokeSite'> {
  watchGrants(async () => {
    const sites = hostsOf(await grantedPatterns());
    const governmentGranted = await browser.permissions.contains({ origins: [GOVERNMENT] });
    changed({ sites, governmentGranted });
  });
  // Nothing may stand between the click and the question: the browser would not ask.
  const request = (host: string, pattern: string) =>
    browser.permissions.request({ origins: [pattern] }).then(
      (granted) => tell({ is: granted ? 'granted' : 'refused', host }),
      () => tell({ is: 'refused', host }),
    );
  return {
    grantSite: (host) => request(host, patternOf(host)),
    grantGovernment: () => request('gov.cn', GOVERNMENT),
    async revokeSite(host) {
      const origins = (await grantedPatterns()).filter((pattern) => hostOf(pattern) === host);
      const removed = await browser.permissions.remove({ origins }).catch(() => false);
      tell({ is: removed ? 'revoked' : 'stays', host });
    },
  };
}
