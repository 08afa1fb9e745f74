import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { focusedName, overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const ONE = '知识产权创造、运用、保护、管理和服务水平';
const OTHER = '高校院所存量专利盘点率';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  page = await stage.person.open(NOTICE);
  await stage.person.badge(page);
});
afterAll(() => stage.close());

const untilShown = (words: string) => expect.poll(() => overlayText(page)).toContain(words);

async function annotate(words: string): Promise<void> {
  await select(page, words);
  await untilShown('整条');
  await page.keyboard.press('1');
  await untilMarked(page, 'annotation', words);
  await page.keyboard.press('Escape');
}

async function openOn(words: string): Promise<void> {
  const { x, y } = await placeOf(page, 'annotation', words);
  await page.mouse.click(x, y);
  await expect.poll(() => marked(page, 'focus')).toEqual([words]);
}

/** Tab until something with this name has the focus. */
async function tabTo(name: string): Promise<void> {
  const next = async () => {
    const now = await focusedName(page);
    if (!now.startsWith(name)) await page.keyboard.press('Tab');
    return now;
  };
  await expect.poll(next).toMatch(new RegExp(`^${name}`));
}

it('relates two annotations in the page, tells it on both, leads from one to the other, and takes it back', async () => {
  await annotate(ONE);
  await annotate(OTHER);
  await openOn(ONE);
  await page.keyboard.press('r');
  await untilShown('打开另一条标注');
  await openOn(OTHER);
  await untilShown('与本条：');
  await tabTo('细化');
  await page.keyboard.press('Enter');
  await untilShown(`细化见${ONE.slice(0, 5)}`);
  await tabTo('细化见');
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page, 'focus')).toEqual([ONE]);
  await untilShown(`细化${OTHER.slice(0, 5)}`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => overlayText(page)).not.toContain(`细化${OTHER.slice(0, 5)}`);
});
