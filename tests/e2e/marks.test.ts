import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { focusedName, overlayText, select } from './person.ts';

declare const chrome: typeof browser;

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const CITY = '建设高价值专利培育中心10家';
const CLAUSE = /1\.培育高价值专利。.*下同）$/s;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.person.open(NOTICE);
  await stage.person.badge(page);
  await untilMarked(page, 'target', CITY);
});
afterEach(() => page.close());

const clickOn = async (name: string, words: string) => {
  const { x, y } = await placeOf(page, name, words);
  await page.mouse.click(x, y);
};
const untilShown = (words: string) => expect.poll(() => overlayText(page)).toContain(words);
const untilGone = (words: string) => expect.poll(() => overlayText(page)).not.toContain(words);
const untilOpen = (words: string) => expect.poll(() => marked(page, 'focus')).toEqual([words]);

describe('by keyboard alone', () => {
  it('goes to the first mark on the screen, on by mark, kind and clause, and back', async () => {
    await placeOf(page, 'deadline', '到2028年底');
    await page.evaluate(() => scrollBy(0, innerHeight / 2 - 40));
    await page.keyboard.press('Alt+Shift+J');
    await untilOpen('到2028年底');
    await page.keyboard.press('j');
    await untilOpen('每万人口高价值发明专利拥有量达到18件');
    await page.keyboard.press('Shift+J');
    await untilOpen('专利转让许可备案次数累计超过1500次');
    await page.keyboard.press(']');
    await untilOpen(CITY);
    await page.keyboard.press('k');
    await untilOpen('发明专利授权量年均增长12%以上');
    await page.keyboard.press('[');
    await untilOpen('发明专利授权量年均增长12%以上');
  });

  it('annotates, takes the clause, takes both back, and closes', async () => {
    await page.keyboard.press('Alt+Shift+J');
    await expect.poll(async () => (await marked(page, 'focus')).length).toBe(1);
    const [words = ''] = await marked(page, 'focus');
    await page.keyboard.press('1');
    await expect.poll(() => marked(page, 'annotation')).toEqual([words]);
    await page.keyboard.press('c');
    await expect.poll(async () => (await marked(page, 'annotation')).length).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => marked(page, 'annotation')).toEqual([words]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => marked(page, 'annotation')).toEqual([]);
    await page.keyboard.press('Escape');
    await untilGone('批注');
  });

  it('lists its keys, and closes the list before the card', async () => {
    await clickOn('target', CITY);
    await untilOpen(CITY);
    await page.keyboard.press('?');
    await untilShown('Alt+Shift+J');
    await page.keyboard.press('Escape');
    await untilGone('Alt+Shift+J');
    await untilOpen(CITY);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).toBe('');
  });

  it('leaves the keys of the page’s own fields alone, even while a card is open', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      const frame = document.createElement('div');
      frame.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
      field.id = 'search';
      frame.id = 'shadow';
      document.body.prepend(field, frame);
    });
    await clickOn('target', CITY);
    await untilOpen(CITY);
    const before = await marked(page, 'annotation');
    for (const selector of ['#search', '#shadow textarea']) {
      await page.locator(selector).focus();
      await page.keyboard.type('jknc1?');
      expect(await page.locator(selector).inputValue()).toBe('jknc1?');
    }
    expect(await marked(page, 'annotation')).toEqual(before);
    await untilOpen(CITY);
  });
});

describe('marks that lie over one another', () => {
  it('stay separate: a click offers each, by arrow keys too', async () => {
    await select(page, CITY);
    await untilShown('整条');
    await page.keyboard.press('c');
    await expect.poll(async () => (await marked(page, 'annotation')).join()).toMatch(CLAUSE);
    await page.keyboard.press('Escape');
    await clickOn('target', CITY);
    await untilShown('此处另有');
    await untilOpen(CITY);
    const toTheNext = async () => {
      await page.keyboard.press('Tab');
      return focusedName(page);
    };
    await expect.poll(toTheNext).toMatch(/^标注 /);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page, 'focus')).join()).toMatch(CLAUSE);
    await untilShown(CITY);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilOpen(CITY);
  });
});

describe('colour by tag', () => {
  /** No mark of the machine stands there. */
  const WORDS = '实施商标品牌战略';
  const colour = (on: boolean) =>
    stage.background.evaluate((value) => chrome.storage.local.set({ colourByTag: value }), on);

  it('paints in the hue of the tag as soon as it is switched on, and in the marker’s as it is off', async () => {
    await select(page, WORDS);
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', WORDS);
    await colour(true);
    await untilMarked(page, 'annotation-4', WORDS);
    expect(await marked(page, 'annotation')).not.toContain(WORDS);
    await clickOn('annotation-4', WORDS);
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', WORDS);
    await page.keyboard.press('2');
    await untilMarked(page, 'annotation-2', WORDS);
    await colour(false);
    await untilMarked(page, 'annotation', WORDS);
  });
});
