import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked } from './marks.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';

describe('the ledger of a notice', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;

  const openPanel = async (rowsThere: number) => {
    page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
    panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /任务台账/ }).click();
    await panel
      .locator('.clause')
      .nth(rowsThere - 1)
      .waitFor();
  };
  const rows = () => panel.locator('.clause').count();

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    await openPanel(6);
  });
  afterAll(() => stage.close());

  it('is searched in Traditional characters, without the mouse', async () => {
    const all = await rows();
    await panel.keyboard.press('/');
    await expect
      .poll(() => panel.getByRole('searchbox').evaluate((it) => it === document.activeElement))
      .toBe(true);
    await panel.getByRole('searchbox').fill('深化知識產權金融服務');
    await expect.poll(rows).toBe(1);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await expect.poll(async () => (await marked(page, 'focus')).join()).toContain('金融服务');
    await panel.keyboard.press('Escape');
    await expect.poll(rows).toBe(all);
  });

  it('is pasted elsewhere as a table', async () => {
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.bringToFront();
    await panel.getByRole('button', { name: '复制为表格' }).click();
    await expect.poll(() => panel.textContent('.tools [role=status]')).toContain('已复制');
    const copied = await panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read('text/html'), tabs: await read('text/plain') };
    });
    expect(copied.tabs).toMatch(/^序号\t条款\t任务\t牵头单位\t配合单位\t时限\t目标\t批注\r?\n1\t/);
    expect(copied.html).toContain('<table');
    expect(copied.html).toContain('mso-number-format');
  });

  it('shows only what concerns my department, on every notice and after a restart', async () => {
    const all = await rows();
    await panel.getByRole('button', { name: '我的部门', exact: true }).click();
    await panel.getByLabel('名称').fill('市公安局');
    await panel.getByRole('button', { name: '我的部门', exact: true }).click();
    await expect.poll(rows).toBeLessThan(all);
    const mine = await rows();
    expect(mine).toBeGreaterThan(0);
    expect(await panel.locator('.clause:not(:has(.mine))').count()).toBe(0);
    stage = await stage.restart();
    await openPanel(mine);
    await expect.poll(rows).toBe(mine);
  });
});
