import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openStage, type Stage } from './extension.ts';
import { holdStore } from './hold-store.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

declare const chrome: typeof browser;

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const CITY = '建设高价值专利培育中心10家';
const WORDS = '实施商标品牌战略';

let stage: Stage;
let own: Page;
let page: Page;
let letStoreGo: () => Promise<unknown>;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  own = await stage.context.newPage();
  await own.goto(`${stage.origin}/options.html`);
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.background.evaluate(() =>
    chrome.storage.local.set({ codebook: 'policy-instruments' }),
  );
  letStoreGo = await holdStore(own);
  page = await stage.person.open(NOTICE);
  await untilMarked(page, 'target', CITY);
  await page.bringToFront();
});

it('the key that is pressed before the store has answered opens the first card when it has', async () => {
  await page.keyboard.press('Alt+Shift+J');
  await page.waitForTimeout(300);
  expect(await overlayText(page)).toBe('');
  await letStoreGo();
  await expect.poll(() => overlayText(page)).toContain('采纳');
});

it('so does a click on a mark', async () => {
  const { x, y } = await placeOf(page, 'target', CITY);
  await page.mouse.click(x, y);
  await letStoreGo();
  await expect.poll(() => marked(page, 'focus')).toEqual([CITY]);
});

it('keys that are pressed on a selection before then tag it, with the tags of the active codebook', async () => {
  await select(page, WORDS);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.waitForTimeout(300);
  expect(await overlayText(page)).toBe('');
  await letStoreGo();
  await expect.poll(() => marked(page, 'annotation')).toEqual([WORDS]);
  const panel = await stage.person.panel(page);
  await panel.getByRole('tab', { name: /标注/ }).click();
  for (const tag of ['供给型', '环境型']) await panel.locator('.tag', { hasText: tag }).waitFor();
});
