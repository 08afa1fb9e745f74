import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const TARGET = '每万人口高价值发明专利拥有量达到18件';
const MISSED = '青湖区';

describe('a person reviews what the machine found', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;

  const openCard = async (kind: string, words: string) => {
    await page.bringToFront();
    await page.keyboard.press('Escape'); // a card that is open may lie over it
    await expect.poll(() => overlayText(page)).not.toContain('更正');
    const { x, y } = await placeOf(page, kind, words);
    // Marks are painted before the store has answered; until then no card opens.
    const clicked = async () => {
      await page.mouse.click(x, y);
      return overlayText(page);
    };
    await expect.poll(clicked).toContain('更正');
  };
  /** Types into the field that has the focus, in place of what is there. */
  const retype = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  const saveForm = async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => overlayText(page)).not.toContain('保存');
  };
  const panelSays = (tab: string) => async () => {
    await panel.getByRole('tab', { name: tab }).click();
    return panel.locator('#view').textContent();
  };

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
    panel = await stage.person.panel(page);
    await page.bringToFront();
  });
  afterAll(() => stage.close());

  it('accepts a mark with one key', async () => {
    await openCard('deadline', '到2028年底');
    await page.keyboard.press('a');
    await expect.poll(() => overlayText(page)).toContain('已采纳');
    await expect.poll(panelSays('概览')).toMatch(/已核对 1 \/ \d+/);
  });

  it('rejects a mark with one key, and takes that back with another', async () => {
    await openCard('department', '市公安局');
    await page.keyboard.press('x');
    await expect.poll(() => marked(page, 'department')).not.toContain('市公安局');
    await expect.poll(panelSays('任务台账')).not.toContain('市公安局');
    await page.keyboard.press('ControlOrMeta+z');
    await untilMarked(page, 'department', '市公安局');
    await expect.poll(panelSays('任务台账')).toContain('市公安局');
    await openCard('department', '市公安局');
    await page.keyboard.press('x');
    await expect.poll(() => marked(page, 'department')).not.toContain('市公安局');
  });

  it('corrects a date, which the ledger then says', async () => {
    await openCard('deadline', '2026年底前');
    await page.keyboard.press('e');
    await expect.poll(() => overlayText(page)).toContain('保存');
    await retype('2027-03-15');
    await saveForm();
    await expect.poll(() => overlayText(page)).toContain('已更正');
    await expect.poll(panelSays('时限')).toMatch(/2027-03-15.*推动专利产业化.*2026年底前1 项目标/);
  });

  it('corrects a value and an end of the span, which ledger and targets then say', async () => {
    await openCard('target', TARGET);
    await page.keyboard.press('e');
    await expect.poll(() => overlayText(page)).toContain('保存');
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key); // the button that draws the end in by one
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await retype('20');
    await saveForm();
    await untilMarked(page, 'target', TARGET.slice(0, -1));
    await expect.poll(panelSays('目标')).toContain('≥ 20 件已更正');
    await expect.poll(panelSays('任务台账')).toContain('≥ 20 件已更正');
  });

  it('adds what was missed from a selection', async () => {
    await select(page, MISSED);
    await expect.poll(() => overlayText(page)).toContain('补记');
    await page.keyboard.press('m');
    await expect.poll(() => overlayText(page)).toContain('保存');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await saveForm();
    await untilMarked(page, 'department', MISSED);
    await expect.poll(panelSays('任务台账')).toContain(MISSED);
  });

  it('accepts all of a kind in the panel, as one step', async () => {
    const before = await panelSays('概览')();
    await panel.getByRole('button', { name: /^采纳全部责任单位/ }).click();
    await expect.poll(panelSays('概览')).not.toContain('采纳全部责任单位');
    await panel.getByRole('button', { name: '撤销', exact: true }).last().click();
    await expect.poll(panelSays('概览')).toBe(before);
  });

  it('keeps every decision over a reload', async () => {
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, 'department', MISSED);
    await untilMarked(page, 'target', TARGET.slice(0, -1));
    expect(await marked(page, 'department')).not.toContain('市公安局');
    await expect.poll(panelSays('目标')).toContain('≥ 20 件已更正');
    await expect.poll(panelSays('时限')).toMatch(/2027-03-15.*推动专利产业化.*2026年底前1 项目标/);
    await expect.poll(panelSays('概览')).toMatch(/已核对 5 \/ \d+/);
    expect(await panelSays('标注')()).toContain('还没有标注');
  });
});
