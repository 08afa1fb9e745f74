import { browser } from 'wxt/browser';

/**
 * Tells which tab the panel stands beside: now, and whenever that changes or the tab has loaded another page. A panel
 * that is opened in a tab of its own names the other one in its address: `?tab=12`.
 */
export function followTab(turnTo: (tab: number) => void): void {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) {
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (tab === named && status === 'complete') turnTo(named);
    });
    turnTo(named);
    return;
  }
  const followActive = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) turnTo(tab.id);
  };
  browser.tabs.onActivated.addListener(followActive);
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status === 'complete') followActive();
  });
  followActive();
}
