import type { Message } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackgroundProtocol } from '../lib/messages/protocol.ts';
import type { Detection } from '../lib/notice/notice.ts';
import { watchForNotice } from '../lib/page/watch-for-notice.ts';

/**
 * Runs in every frame of every government page, so it must weigh nothing where there is no notice. It is named in the
 * manifest as it is: WXT's wrapper for content scripts would be a quarter of it.
 */
export default defineUnlistedScript(() => {
  watchForNotice(document, tellBackground);
});

/** One message in the messenger's envelope; the messenger itself would be a quarter of this script. */
function tellBackground(detection: Detection): void {
  const message: Message<BackgroundProtocol, 'noticeDetected'> = {
    id: 0,
    type: 'noticeDetected',
    data: { detection },
    timestamp: Date.now(),
  };
  // Rejects only where the extension was updated under the page; the new one has its own detector.
  browser.runtime.sendMessage(message).catch(() => {});
}
