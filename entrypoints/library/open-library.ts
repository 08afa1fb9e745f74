import { browser } from 'wxt/browser';

/** Opens the library in a tab, or goes to the tab where it is open; `hash` as `hashOf` makes it. */
export async function openLibrary(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash !== '' && { url: url + hash }) });
  await browser.windows.update(open.windowId, { focused: true });
}
