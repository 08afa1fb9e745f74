import { browser } from 'wxt/browser';
import { isGovernment } from '../../lib/ui/options/site-typed.ts';

/** The sites that the extension reads by itself, as the manifest asks for them. */
export const GOVERNMENT = '*://*.gov.cn/*';

/** Both schemes of one host. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** The match patterns that the person has granted beside the manifest's own. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !isGovernment(hostOf(pattern)));
}

/** The hosts of the patterns, each once, in order; `*` stands for every site. */
export function hostsOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map(hostOf))].sort();
}

/** Of `*://www.example.com/*`, the name; `*` of `<all_urls>`. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '*';
}

/** Calls back now and whenever rights are given or taken, wherever that happens. */
export function watchGrants(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  changed();
}
