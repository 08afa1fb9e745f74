import { browser } from 'wxt/browser';

/** Heard by the readers of earlier versions in the same page. */
const SUCCEEDED = 'policylens-succeeded';

/**
 * Whether the extension was updated, switched off or removed while its reader stays in an open page. The browser tells
 * nobody; from then on every message throws (“Extension context invalidated”).
 */
export const isExtensionGone = (): boolean => browser.runtime?.id === undefined;

/**
 * A reader that starts tells those that the update left behind: they stop, and no mark is painted twice. A page can
 * send the event too; it means nothing to a reader whose extension is there.
 */
export function succeedOthers(stop: () => void, signal: AbortSignal): void {
  dispatchEvent(new Event(SUCCEEDED));
  addEventListener(SUCCEEDED, () => isExtensionGone() && stop(), { signal });
}
