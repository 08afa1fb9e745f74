import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openStage, type Stage } from './extension.ts';
import { untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

/** As the functions see it that are evaluated in the extension's background. */
declare const chrome: typeof browser;

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const YEAR = '到2028年底';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  page = await stage.person.open(NOTICE);
  await stage.person.badge(page);
});
afterAll(() => stage.close());
beforeEach(() => untilMarked(page, 'deadline', YEAR));

const printMarks = (on: boolean) =>
  stage.background.evaluate((value) => chrome.storage.local.set({ printMarks: value }), on);

/** The first screen as it is printed; a page that is printed has no scroll bar. */
async function printed(): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const picture = await page.screenshot();
  await page.emulateMedia({ media: 'screen' });
  return picture.toString('base64');
}

/** The same without any mark, and without the extension's host. */
async function bare(): Promise<string> {
  await page.evaluate(() => {
    for (const sheet of document.adoptedStyleSheets) sheet.disabled = true;
  });
  const picture = await printed();
  await page.evaluate(() => {
    for (const sheet of document.adoptedStyleSheets) sheet.disabled = false;
  });
  return picture;
}

describe('what is printed', () => {
  it('is the page alone, unless the marks are wanted', async () => {
    const clean = await bare();
    await expect.poll(async () => (await printed()) === clean).toBe(true);
    await printMarks(true);
    await expect.poll(async () => (await printed()) === clean).toBe(false);
    await printMarks(false);
    await expect.poll(async () => (await printed()) === clean).toBe(true);
  });

  it('never holds map or card, nor the colours of the focus', async () => {
    await printMarks(true);
    const clean = await bare();
    await expect.poll(async () => (await printed()) === clean).toBe(false);
    const marked = await printed();
    await page.keyboard.press('Alt+Shift+J');
    await expect.poll(() => overlayText(page)).toContain('采纳');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(async () => (await printed()) === marked).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('holds what the person annotated, too', async () => {
    await printMarks(true);
    const before = await printed();
    await select(page, YEAR);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', YEAR);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(async () => (await printed()) === before).toBe(false);
  });
});
