import { browser } from 'wxt/browser';
import { grantedPatterns, watchGrants } from '../sites/granted-sites.ts';
import { inTurn } from '../writing/in-turn.ts';

const ID = 'granted-sites';
const DETECTOR = 'detector.js';

/**
 * Has the detector run by itself on the sites that the person has granted, as the manifest has it run on the
 * government's: from the start of the browser on, and as soon as rights are given or taken.
 */
export function detectOnGranted(): void {
  const next = inTurn();
  watchGrants(() => {
    next(register).catch(() => {}); // the browser has refused a pattern: nothing runs there, all else goes on
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    lookAtOpenTabs(origins).catch(() => {});
  });
}

/** One registration with the patterns of this moment; none without patterns. */
async function register(): Promise<void> {
  const matches = await grantedPatterns();
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: [DETECTOR], allFrames: true };
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else {
    await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
  }
}

/** A registration counts from the next page on; whoever grants a site has it open already. */
async function lookAtOpenTabs(url: string[]): Promise<void> {
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: [`/${DETECTOR}`],
      }),
    ),
  );
}
