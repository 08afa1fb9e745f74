import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { HOME, type NoticeSites, serveNotice } from './notice-sites.ts';
import { overlayText, select } from './person.ts';

/** Neither is a mark of the machine's: a click means the annotation. */
const FIRST = '围绕新材料、智能装备等产业';
const SECOND = '按职责分工负责';

describe('an annotation on two passages', () => {
  let stage: Stage;
  let sites: NoticeSites;
  let page: Page;
  let panel: Page;
  const quotes = () => panel.locator('.passages .quote').allTextContents();
  const openAnnotations = () => panel.getByRole('tab', { name: /标注/ }).click();
  const rows = () => panel.locator('.annotation').count();

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    sites = await serveNotice(stage.context);
    page = await stage.person.open(HOME);
    await stage.person.badge(page);
    panel = await stage.person.panel(page);
    await openAnnotations();
    await page.bringToFront();
  });
  afterAll(() => stage.close());

  const join = async (words: string) => {
    await select(page, words);
    await expect.poll(() => overlayText(page)).toContain('加入当前标注');
    await page.keyboard.press('p');
    await untilMarked(page, 'annotation', words);
  };

  it('is made by adding a selection to what was annotated just now', async () => {
    await select(page, FIRST);
    await expect.poll(() => overlayText(page)).toContain('整条');
    expect(await overlayText(page)).not.toContain('加入当前标注');
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', FIRST);
    await join(SECOND);
    await expect.poll(() => overlayText(page)).toContain('2 段中第 2 段');
    await expect.poll(quotes).toEqual([FIRST, SECOND]);
    expect(await rows()).toBe(1);
  });

  it('loses the passage again by Ctrl+Z', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => marked(page, 'annotation')).toEqual([FIRST]);
    await placeOf(page, 'annotation', FIRST).then(({ x, y }) => page.mouse.click(x, y));
    await join(SECOND);
    await expect.poll(quotes).toEqual([FIRST, SECOND]);
  });

  it('is there after a reload, and opens from each', async () => {
    await page.reload();
    for (const [at, words] of [FIRST, SECOND].entries()) {
      const { x, y } = await placeOf(page, 'annotation', words);
      await page.locator('policylens-overlay').waitFor({ state: 'attached' });
      await expect
        .poll(async () => {
          await page.mouse.click(x, y);
          return overlayText(page);
        })
        .toContain(`2 段中第 ${at + 1} 段`);
      await page.keyboard.press('Escape');
    }
  });

  it('keeps one where the other is gone, and has both when that is back', async () => {
    sites.edit((html) => html.replace(/<p>[^<]*按职责分工负责.*?<\/p>/su, ''));
    await page.reload();
    await untilMarked(page, 'annotation', FIRST);
    await openAnnotations();
    await expect.poll(() => panel.locator('.passages .lost').count()).toBe(1);
    expect(await panel.locator('.passages .lost .quote').textContent()).toContain(SECOND);
    expect(await panel.locator('.annotation.lost').count()).toBe(0);
    sites.restore();
    await page.reload();
    await untilMarked(page, 'annotation', SECOND);
    await openAnnotations();
    await expect.poll(quotes).toEqual([FIRST, SECOND]);
    expect(await panel.locator('.passages .lost').count()).toBe(0);
  });

  it('has a passage taken away in the panel, and given back', async () => {
    await panel.bringToFront();
    await panel.getByRole('button', { name: `从标注中移除“${FIRST}”` }).click();
    await expect
      .poll(() => panel.locator('.annotation .quote').allTextContents())
      .toEqual([SECOND]);
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(quotes).toEqual([FIRST, SECOND]);
    await expect.poll(() => marked(page, 'annotation')).toEqual([FIRST, SECOND]);
  });

  it('takes what is selected in the page from the panel', async () => {
    await page.bringToFront();
    await placeOf(page, 'annotation', FIRST).then(({ x, y }) => page.mouse.click(x, y));
    await select(page, '市公安局');
    await panel.getByRole('button', { name: '加入所选' }).click();
    await expect.poll(quotes).toHaveLength(3);
    expect(await rows()).toBe(1);
  });
});
