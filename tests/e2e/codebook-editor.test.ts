import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';

describe('the editor of codebooks', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let editor: Page;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
    panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
  });
  afterAll(() => stage.close());

  const button = (name: string | RegExp) => editor.getByRole('button', { name, exact: true });
  const item = (name: string) => editor.locator('[role=treeitem]', { hasText: name });
  const items = () => editor.locator('[role=treeitem] .tag').allTextContents();
  const name = () => editor.getByRole('textbox', { name: '标签名称' });
  const tagsInPanel = () => panel.locator('.annotation .tags > .tag').allTextContents();
  const text = () => editor.textContent('body');

  it('is reached from the panel; a built-in codebook is read, and copied to be changed', async () => {
    const opened = stage.context.waitForEvent('page');
    await panel.getByRole('button', { name: '编辑标签体系' }).first().click();
    editor = await opened;
    await expect.poll(items).toEqual(['需牵头', '需配合', '需上报', '待明确']);
    expect(await name().count()).toBe(0);
    await expect.poll(text).toContain('内置体系不可修改');
    await button('复制后修改').click();
    await expect.poll(() => name().inputValue()).toBe('需牵头');
  });

  it('makes a code with definition, example and key, which the page offers at once', async () => {
    await button('用此体系标注').click();
    await item('待明确').click();
    await button('新建标签').click();
    await expect.poll(() => name().inputValue()).toBe('新标签');
    await name().fill('需公开');
    await name().press('Enter');
    await editor.getByRole('textbox', { name: '定义' }).fill('须向社会公布的事项。');
    await editor.getByRole('textbox', { name: '例句' }).fill('年度报告向社会公布。');
    await editor.getByRole('combobox', { name: '快捷键' }).selectOption('9');
    await expect.poll(items).toEqual(['需牵头', '需配合', '需上报', '待明确', '需公开']);
    await page.bringToFront();
    await select(page, '市公安局');
    await expect.poll(() => overlayText(page)).toContain('需公开');
    await page.keyboard.press('9');
    await untilMarked(page, 'annotation', '市公安局');
    await expect.poll(tagsInPanel).toEqual(['需公开']);
    await page.keyboard.press('Escape');
  });

  it('nests by Tab and lifts out by Shift+Tab, for who is at work in the tree only', async () => {
    await editor.bringToFront();
    await item('需上报').click();
    await editor.keyboard.press('ArrowUp');
    await editor.keyboard.press('Tab');
    const level = () => item('需配合').getAttribute('aria-level');
    await expect.poll(level).toBe('3');
    await editor.keyboard.press('Shift+Tab');
    await expect.poll(level).toBe('2');
    await editor.keyboard.press('Escape');
    await editor.keyboard.press('Tab');
    await expect.poll(() => editor.locator('[role=treeitem]:focus').count()).toBe(0);
    expect(await level()).toBe('2');
  });

  it('drags a code under another', async () => {
    await item('需配合').dragTo(item('需牵头'));
    await expect.poll(() => item('需配合').getAttribute('aria-level')).toBe('3');
    await editor.keyboard.press('Control+z');
    await expect.poll(() => item('需配合').getAttribute('aria-level')).toBe('2');
  });

  it('asks before a tag in use is called otherwise; annotations follow, and Ctrl+Z takes both back', async () => {
    await editor.reload();
    await item('需公开').click();
    await expect.poll(text).toContain('1 条标注，1 份文件');
    await name().fill('公开事项');
    await name().press('Enter');
    const asked = editor.getByRole('alertdialog', { name: '“需公开”改为“公开事项”' });
    await expect.poll(() => asked.count()).toBe(1);
    await editor.keyboard.press('Escape');
    await expect.poll(() => asked.count()).toBe(0);
    expect(await tagsInPanel()).toEqual(['需公开']);
    await name().fill('公开事项');
    await name().press('Enter');
    await button('标注随改').click();
    await expect.poll(tagsInPanel).toEqual(['公开事项']);
    await expect.poll(text).toContain('可从恢复点恢复');
    await button('撤销').click();
    await expect.poll(tagsInPanel).toEqual(['需公开']);
    await expect.poll(items).toContain('需公开');
  });

  it('merges two codes, and the annotations’ tags with them', async () => {
    await item('需公开').click();
    await editor.getByRole('combobox', { name: '合并到' }).selectOption('需上报');
    await button('合并').click();
    await button('标注随改').click();
    await expect.poll(tagsInPanel).toEqual(['需上报']);
    await expect.poll(items).toEqual(['需牵头', '需配合', '需上报', '待明确']);
  });

  it('deletes a code, tells that annotations keep the tag, and brings it back', async () => {
    await item('需上报').click();
    await editor.keyboard.press('Delete');
    await expect.poll(items).toEqual(['需牵头', '需配合', '待明确']);
    await expect.poll(text).toContain('标注保留原标签');
    expect(await tagsInPanel()).toEqual(['需上报']);
    await editor.keyboard.press('Control+z');
    await expect.poll(items).toEqual(['需牵头', '需配合', '需上报', '待明确']);
  });

  const exported = async (label: RegExp): Promise<{ name: string; buffer: Buffer }> => {
    const downloading = editor.waitForEvent('download');
    await button(label).click();
    const download: Download = await downloading;
    return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
  };

  it.each([
    ['JSON', /导出 JSON/, 'application/json'],
    ['REFI-QDA', /导出 REFI-QDA/, 'application/xml'],
  ])('leaves as %s, and comes back after a dry run', async (_, label, mimeType) => {
    const file = await exported(label);
    const codebooks = () => editor.locator('.codebook-shelf li').count();
    const before = await codebooks();
    await editor.locator('input[type=file]').setInputFiles({ ...file, mimeType });
    const plan = editor.getByRole('alert', { name: '试导入' });
    await expect.poll(() => plan.textContent()).toContain('尚未写入任何内容');
    expect(await plan.textContent()).toContain('与现有“机关办理（自用）”相比');
    await plan.getByRole('button', { name: '另存为新体系' }).click();
    await expect.poll(codebooks).toBe(before + 1);
    await expect.poll(items).toEqual(['需牵头', '需配合', '需上报', '待明确']);
    await button('删除体系').click();
    await expect.poll(codebooks).toBe(before);
    await editor.locator('.codebook-shelf button', { hasText: '机关办理（自用）' }).first().click();
  });

  it('says in words what is wrong with a file', async () => {
    await editor.locator('input[type=file]').setInputFiles({
      name: '外来.qdc',
      mimeType: 'application/xml',
      buffer: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><CodeBook/>'),
    });
    await expect.poll(text).toContain('出于安全不读取');
    await button('关闭').click();
  });

  it('has what was written after a restart', async () => {
    stage = await stage.restart();
    editor = await stage.context.newPage();
    await editor.goto(`${stage.origin}/library.html#codebook`);
    await expect.poll(items).toEqual(['需牵头', '需配合', '需上报', '待明确']);
    await expect
      .poll(() => editor.locator('.codebook-shelf [aria-pressed=true]').textContent())
      .toContain('机关办理（自用）');
  });
});
