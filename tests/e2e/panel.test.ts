import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';

describe('page and panel beside it', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
    panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '概览' }).waitFor();
  });
  afterAll(() => stage.close());

  it('switches a kind of mark off and on again', async () => {
    const eye = panel.getByRole('button', { name: '在页面上显示责任单位' });
    await eye.click();
    await expect.poll(() => marked(page, 'department')).toEqual([]);
    expect(await marked(page, 'target')).not.toEqual([]);
    await eye.click();
    await untilMarked(page, 'department', '市公安局');
  });

  it('scrolls the page to the clause of a task and flashes it', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.getByRole('tab', { name: /任务台账/ }).click();
    await panel.getByRole('button', { name: '强化司法保护' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect
      .poll(async () => (await marked(page, 'focus')).join())
      .toContain('6.强化司法保护。市中级人民法院');
    await expect.poll(() => marked(page, 'focus')).toEqual([]);
  });

  it('makes the row current whose mark is clicked in the page', async () => {
    const { x, y } = await placeOf(page, 'department', '市地方金融管理局');
    await page.bringToFront();
    await page.mouse.click(x, y);
    await expect.poll(() => overlayText(page)).toContain('市地方金融管理局');
    const current = panel
      .locator('[aria-current=true]')
      .filter({ hasText: '深化知识产权金融服务' });
    await expect.poll(() => current.count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).toBe('');
  });

  it('goes from mark to mark by key, with a card for each', async () => {
    await page.mouse.move(5, 5);
    const { x, y } = await placeOf(page, 'target', '每年开展专项执法行动4次以上');
    await page.mouse.click(x, y);
    await expect.poll(() => overlayText(page)).toContain('专项执法行动');
    await page.keyboard.press('j');
    await expect.poll(() => overlayText(page)).not.toContain('专项执法行动');
    await page.keyboard.press('Escape');
  });

  it('takes a whole clause with one key', async () => {
    await select(page, '自本方案印发之日起');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('c');
    await expect
      .poll(async () => (await marked(page, 'annotation')).join())
      .toMatch(/^4\.深化知识产权金融服务。.*出台实施细则。$/s);
    await page.keyboard.press('Escape');
  });

  it('writes, deletes and brings back an annotation from the panel; the page follows', async () => {
    await panel.getByRole('tab', { name: /标注/ }).click();
    await panel.bringToFront();
    await panel.getByRole('textbox').last().fill('会签后上报');
    await panel.getByRole('textbox').last().blur();
    await panel.getByRole('button', { name: /^删除/ }).last().click();
    await expect.poll(() => marked(page, 'annotation')).toEqual([]);
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(async () => (await marked(page, 'annotation')).length).toBe(1);
    await expect.poll(() => panel.getByRole('textbox').last().inputValue()).toBe('会签后上报');
  });

  it('takes back the last step with Ctrl+Z in the page', async () => {
    await page.bringToFront();
    await select(page, '市公安局');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('2');
    await untilMarked(page, 'annotation', '市公安局');
    await page.keyboard.press('Control+z');
    await expect.poll(() => marked(page, 'annotation')).not.toContain('市公安局');
  });
});

describe('a page that is no notice', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  it('is left alone until the person asks', async () => {
    const page = await stage.person.open('http://www.yunze.gov.cn/yunze-holiday.html');
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    const panel = await stage.person.panel(page);
    await panel.getByRole('button', { name: '读取本页' }).click();
    await expect.poll(() => panel.textContent('body')).toContain('放假安排');
  });
});

describe('the toolbar button', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  it('reads a page outside gov.cn and opens the panel beside it', async () => {
    const page = await stage.person.open('http://mirror.example/yunze-2026.html');
    await page.waitForTimeout(500);
    expect(await marked(page, 'target')).toEqual([]);
    await stage.person.clickToolbarButton(page);
    await untilMarked(page, 'target', '建设高价值专利培育中心10家');
    await expect.poll(() => stage.person.sidePanels()).toBe(1);
  });
});

describe('an English browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites', { language: 'en-US' });
  });
  afterAll(() => stage.close());

  it('shows the interface in English and the notice as it is', async () => {
    const page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: 'Overview' }).waitFor();
    await expect.poll(() => panel.textContent('body')).toContain('云泽市人民政府办公室');
    await select(page, '市公安局');
    await expect.poll(() => overlayText(page)).toContain('Whole clause');
  });
});
