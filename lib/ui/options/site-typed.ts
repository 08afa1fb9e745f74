/** Why an address cannot be added. */
export type SiteFault =
  | 'noAddress'
  | 'browserPage'
  | 'localFile'
  | 'otherScheme'
  | 'government'
  | 'alreadyThere';

/**
 * The host named by what was typed or pasted: a whole address or the name alone, also in full-width characters. Ports
 * are left out: the browsers' rights know none.
 *
 * @param granted hosts that are there already
 */
export function siteTyped(
  typed: string,
  granted: readonly string[] = [],
): { host: string } | { fault: SiteFault } {
  const text = typed.normalize('NFKC').trim();
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !WEB.includes(scheme)) return { fault: faultOf(scheme) };
  const url = URL.parse(scheme === undefined ? `https://${text}` : text);
  const host = url?.hostname.replace(/\.+$/, '') ?? '';
  const isName = scheme !== undefined || host.includes('.') || host === 'localhost';
  if (!isName || !HOST.test(host)) return { fault: 'noAddress' };
  if (isGovernment(host)) return { fault: 'government' };
  if (granted.includes(host)) return { fault: 'alreadyThere' };
  return { host };
}

/** Whether the host is among those that the extension reads by itself. */
export const isGovernment = (host: string): boolean => /(^|\.)gov\.cn$/i.test(host);

const WEB: readonly string[] = ['http', 'https'];

/** Names and IPv4 addresses; the patterns of rights have no form for others. */
const HOST = /^[a-z\d_-]+(\.[a-z\d_-]+)*$/i;

const OWN_PAGES =
  /^(chrome|edge|brave|opera|vivaldi|about|devtools|view-source|resource|.*-extension)$/;

function faultOf(scheme: string): SiteFault {
  if (scheme === 'file') return 'localFile';
  return OWN_PAGES.test(scheme) ? 'browserPage' : 'otherScheme';
}
