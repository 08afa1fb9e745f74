import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';

describe('the codebook of policy instruments', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  const tagsInPanel = () => panel.locator('.annotation .tags > .tag').allTextContents();

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
    panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
  });
  afterAll(() => stage.close());

  it('is chosen in the panel, and offered in the page', async () => {
    await panel.getByRole('combobox', { name: '标签体系' }).selectOption('政策工具');
    await page.bringToFront();
    await select(page, '建设高价值专利培育中心10家');
    await expect.poll(() => overlayText(page)).toContain('供给型');
    await page.keyboard.press('4');
    await untilMarked(page, 'annotation', '建设高价值专利培育中心10家');
    await expect.poll(tagsInPanel).toEqual(['创造']);
    await page.keyboard.press('Escape');
  });

  it('has its nested tags found by typing', async () => {
    await select(page, '每年开展专项执法行动4次以上');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('t');
    await expect.poll(() => overlayText(page)).toContain('法规管制');
    await page.keyboard.type('法规');
    await expect.poll(() => overlayText(page)).toContain('环境型 › 法规管制');
    await page.keyboard.press('Enter');
    await untilMarked(page, 'annotation', '每年开展专项执法行动4次以上');
    await expect
      .poll(async () => (await tagsInPanel()).sort())
      .toEqual(['创造', '环境型 › 法规管制']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('gives the selection back when the menu is left', async () => {
    await select(page, '市公安局');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('t');
    await expect.poll(() => overlayText(page)).toContain('法规管制');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).not.toContain('法规管制');
    expect(await page.evaluate(() => String(getSelection()))).toBe('市公安局');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).toBe('');
    expect(await marked(page, 'annotation')).not.toContain('市公安局');
  });

  it('filters by a tag, gives those in the list another, and takes that back', async () => {
    await panel.bringToFront();
    await panel.getByRole('combobox', { name: '标签', exact: true }).selectOption('环境型');
    await expect.poll(tagsInPanel).toEqual(['环境型 › 法规管制']);
    await panel.getByRole('button', { name: '批量改标签' }).click();
    await panel.getByRole('combobox', { name: '查找或新建标签' }).fill('保护');
    await panel.keyboard.press('Enter');
    await expect.poll(tagsInPanel).toEqual(['环境型 › 法规管制', '保护']);
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(tagsInPanel).toEqual(['环境型 › 法规管制']);
    await panel.getByRole('combobox', { name: '标签', exact: true }).selectOption('');
  });

  it('renames a tag everywhere, and merges it with another', async () => {
    await panel.getByRole('button', { name: '改名', exact: true }).click();
    await panel.getByRole('button', { name: '标签“创造”改名' }).click();
    await panel.getByRole('textbox', { name: '标签“创造”改名' }).fill('环境型/法规管制');
    await panel.getByRole('button', { name: '合并' }).click();
    await expect.poll(tagsInPanel).toEqual(['环境型 › 法规管制', '环境型 › 法规管制']);
    await expect.poll(() => panel.textContent('body')).toContain('可从恢复点恢复');
  });

  it('takes the renaming back from the toast, on all documents', async () => {
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect
      .poll(async () => (await tagsInPanel()).sort())
      .toEqual(['创造', '环境型 › 法规管制']);
  });

  it('relates an annotation to another, told on both, and takes that back', async () => {
    const relations = () => panel.locator('.relations li').allTextContents();
    await panel.getByRole('button', { name: '关联标注' }).first().click();
    await panel.getByRole('combobox', { name: '关系' }).selectOption('支持');
    await panel.getByRole('button', { name: '关联', exact: true }).click();
    await expect
      .poll(async () => (await relations()).map((it) => it.slice(0, 2)).sort())
      .toEqual(['受支', '支持']);
    expect(await panel.getByRole('tab', { name: /标注/ }).textContent()).toContain('2');
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(relations).toEqual([]);
  });
});
