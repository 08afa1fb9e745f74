import { browser } from 'wxt/browser';

/** Who sent a message: a page of this extension, or its content script in a web page. */
export interface Sender {
  kind: 'extension' | 'page';
  /** The document that sent it. The browser fills it in, not the sender. */
  url: string;
  tab?: number;
  /** 0 is the top frame. */
  frame?: number;
}

/** The fields of `runtime.MessageSender` that are read; the wire gives it untyped. */
interface RawSender {
  id?: unknown;
  url?: unknown;
  frameId?: unknown;
  tab?: { id?: unknown } | null;
}

/**
 * The sender of a message, from what the browser says of it.
 * @throws if it is not this extension, or has no address.
 */
export function senderOf(raw: unknown): Sender {
  const { id, url, tab, frameId } = (raw ?? {}) as RawSender;
  if (id !== browser.runtime.id) throw new Error('message refused: not from this extension');
  if (typeof url !== 'string') throw new Error('message refused: its sender has no address');
  return {
    kind: siteOf(url) === siteOf(browser.runtime.getURL('/')) ? 'extension' : 'page',
    url,
    ...(typeof tab?.id === 'number' && { tab: tab.id }),
    ...(typeof frameId === 'number' && { frame: frameId }),
  };
}

/** Scheme and host of an address: `https://www.example.gov.cn`; `file://` for every file. */
export function siteOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? '' : `${parsed.protocol}//${parsed.host}`;
}
