import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { focusedName, overlayBox, overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const POLICE = '市公安局';
const [ONE, OTHER] = ['澜川县', '青湖区'];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.person.open(NOTICE);
  await stage.person.badge(page);
  await untilMarked(page, 'department', POLICE);
});
afterEach(async () => {
  while ((await marked(page, 'annotation')).length > 0) {
    const [words = ''] = await marked(page, 'annotation');
    await openMark('annotation', words);
    await page.keyboard.press('Delete');
    await expect.poll(() => marked(page, 'annotation')).not.toContain(words);
  }
  await page.close();
});

const untilShown = (words: string) => expect.poll(() => overlayText(page)).toContain(words);
const selectWords = async (words: string) => {
  await select(page, words);
  await untilShown('整条');
};
const tagWords = async (words: string, key: string) => {
  await selectWords(words);
  await page.keyboard.press(key);
  await untilMarked(page, 'annotation', words);
};
const openMark = async (kind: string, words: string) => {
  const { x, y } = await placeOf(page, kind, words);
  await page.mouse.click(x, y);
  await untilShown(kind === 'annotation' ? '删除' : '更正');
};
const tabTo = (name: string) =>
  expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focusedName(page);
    })
    .toContain(name);

describe('what is taken back', () => {
  it('is what the line speaks of, whatever was done since', async () => {
    await tagWords(ONE, '1');
    await page.keyboard.press('Escape');
    await openMark('annotation', ONE);
    await page.keyboard.press('Delete');
    await expect.poll(() => marked(page, 'annotation')).toEqual([]);
    await tagWords(OTHER, '2');
    await tabTo('撤销');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page, 'annotation')).sort()).toEqual([ONE, OTHER]);
  });

  it('is a tag whose card is closed, by Ctrl+Z', async () => {
    await tagWords(ONE, '1');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).toBe('');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => marked(page, 'annotation')).toEqual([]);
  });
});

describe('a key', () => {
  it('that is held down annotates a clause once', async () => {
    await selectWords(ONE);
    for (let times = 0; times < 20; times++) await page.keyboard.down('c');
    await page.keyboard.up('c');
    await untilShown('删除');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => marked(page, 'annotation')).toEqual([]);
  });

  it('that presses a button presses the one that has the focus', async () => {
    await openMark('department', POLICE);
    await page.keyboard.press('Escape');
    await selectWords(ONE);
    await tabTo('需牵头');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page, 'annotation')).toEqual([ONE]);
  });
});

it('the focus goes back to where it was when a card closes', async () => {
  await page.evaluate(() => {
    const search = document.createElement('button');
    search.id = 'search';
    document.body.append(search);
    search.focus();
  });
  await page.keyboard.press('Alt+Shift+J');
  await untilShown('更正');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
});

it('the card stands below its mark where the page zooms its root', async () => {
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5';
  });
  const { x, y } = await placeOf(page, 'department', POLICE);
  await page.mouse.click(x, y);
  await untilShown('更正');
  await expect.poll(async () => Math.abs((await overlayBox(page)).y - y)).toBeLessThan(60);
});
