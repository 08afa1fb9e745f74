import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openStage, type Stage } from './extension.ts';
import { marked } from './marks.ts';
import { overlayText, select } from './person.ts';

/** As the functions see it that are evaluated in the extension's background. */
declare const chrome: typeof browser;

/** An event of the browser as its own bindings see it: a right click cannot be made from outside. */
interface Dispatched {
  dispatch(info: { menuItemId: string; frameId?: number }, tab: unknown): void;
}

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const HOLIDAY = 'http://www.yunze.gov.cn/yunze-holiday.html';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  await listenToIcons();
});
afterAll(() => stage.close());

/** The browser tells no one which icon is shown: what the background asks of it is written down. */
async function listenToIcons(): Promise<void> {
  await stage.background.evaluate(() => {
    const asked = globalThis as unknown as { icons: unknown[] };
    asked.icons = [];
    const set = chrome.action.setIcon.bind(chrome.action);
    const listen = (details: Parameters<typeof set>[0]) => {
      asked.icons.push(typeof details.path === 'object' && details.path[16]);
      return set(details);
    };
    chrome.action.setIcon = listen as typeof chrome.action.setIcon;
  });
}

const icons = () =>
  stage.background.evaluate(() => (globalThis as unknown as { icons: string[] }).icons);

const badgeNow = () =>
  stage.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });

/** A click on an item of the context menu, in the tab that is in front. */
async function chooseItem(page: Page, menuItemId: string): Promise<void> {
  await page.bringToFront();
  await stage.background.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as Dispatched;
    event.dispatch({ menuItemId, frameId: 0 }, tab);
  }, menuItemId);
}

describe('the toolbar button', () => {
  it('is grey from the start, and opens by keys', async () => {
    const { action, commands } = await stage.background.evaluate(() =>
      chrome.runtime.getManifest(),
    );
    expect(action?.default_icon).toMatchObject({ 16: 'icon/grey-16.png' });
    expect(commands?._execute_action).toBeDefined();
  });

  it('has coloured lines and the count of tasks on a notice, and neither on another page', async () => {
    const page = await stage.person.open(NOTICE);
    expect(await stage.person.badge(page)).toMatch(/^\d+$/);
    await expect.poll(icons).toEqual(['/icon/16.png']);
    await page.goto(HOLIDAY);
    await expect.poll(badgeNow).toBe('');
    expect(await icons()).toEqual(['/icon/16.png']);
    await page.close();
  });
});

describe('the context menu', () => {
  it('annotates what is selected in a notice', async () => {
    const page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
    await select(page, '支持澜川县、青湖区创建地理标志保护示范区');
    await chooseItem(page, 'annotate');
    await expect
      .poll(() => marked(page, 'annotation'))
      .toEqual(['支持澜川县、青湖区创建地理标志保护示范区']);
    await expect.poll(() => overlayText(page)).toContain('标注');
    await page.close();
  });

  it('starts the reader first where a page is no notice', async () => {
    const page = await stage.person.open(HOLIDAY);
    const words = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')].map((it) => it.innerText.trim());
      return paragraphs.find((text) => text.length > 12)?.slice(2, 12) ?? '';
    });
    await select(page, words);
    await chooseItem(page, 'annotate');
    await expect.poll(() => marked(page, 'annotation')).toEqual([words]);
    await page.close();
  });

  it('reads a page, and opens the library', async () => {
    const page = await stage.person.open('http://www.yunze.gov.cn/yunze-holiday.html?read');
    await chooseItem(page, 'read');
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '概览' }).waitFor();
    await panel.close();
    await chooseItem(page, 'library');
    await expect
      .poll(() => stage.context.pages().some((it) => it.url().endsWith('/library.html')))
      .toBe(true);
  });
});
