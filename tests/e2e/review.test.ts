import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const TARGET = '每万人口高价值发明专利拥有量达到18件';
const MISSED = '青湖区';

/** In the page: the box of the first mark of a department on these words. */
function lineOf(words: string): { right: number; bottom: number; width: number } {
  for (const mark of CSS.highlights.get('policylens-department') ?? []) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    if (String(range) !== words) continue;
    const { right, bottom, width } = range.getClientRects()[0] as DOMRect;
    return { right, bottom, width };
  }
  throw new Error(`no mark on ${words}`);
}

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

  /** The queue anew: it holds what is not decided yet. */
  const openQueue = async () => {
    await panel.bringToFront();
    await panel.getByRole('tab', { name: '概览' }).click();
    await panel.getByRole('button', { name: /^逐条核对/ }).click();
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

  it('moves an end of the span by dragging it in the page', async () => {
    await openCard('department', '市科技局');
    await page.keyboard.press('e');
    await expect.poll(() => overlayText(page)).toContain('保存');
    const { right, bottom, width } = await page.evaluate(lineOf, '市科技局');
    await page.mouse.move(right + 4, bottom + 4);
    await page.mouse.down();
    await page.mouse.move(right + 4 - width / 4, bottom + 4, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => overlayText(page)).toMatch(/市科技(?!局)/);
    await page.keyboard.press('Escape');
    await untilMarked(page, 'department', '市科技局'); // nothing was saved
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

  it('waves under what is doubtful, in the page as in the queue, until it is decided', async () => {
    const [others, bodies] = ['有关部门', '各县（区）人民政府'];
    await untilMarked(page, 'review', others);
    await untilMarked(page, 'review', bodies);
    expect(await marked(page, 'department')).not.toContain(others);
    await openCard('review', others);
    await expect.poll(() => overlayText(page)).toContain('泛指一类单位');
    await page.keyboard.press('a');
    await untilMarked(page, 'department', others);
    await expect.poll(() => marked(page, 'review')).not.toContain(others);
    await page.keyboard.press('ControlOrMeta+z');
    await untilMarked(page, 'review', others);
    await expect.poll(() => marked(page, 'department')).not.toContain(others);
    await openCard('review', bodies);
    await page.keyboard.press('x');
    await expect.poll(() => marked(page, 'review')).not.toContain(bodies);
    expect(await marked(page, 'department')).not.toContain(bodies);
    await expect.poll(panelSays('任务台账')).not.toContain(bodies);
  });

  it('accepts all of a kind in the panel, as one step', async () => {
    await openQueue();
    const left = () => panel.locator('.review-head .tools > .quiet').textContent();
    const before = await left();
    await panel.getByRole('button', { name: '更多' }).click();
    await panel.getByRole('menuitem', { name: /^采纳全部责任单位/ }).click();
    await expect.poll(left).not.toBe(before);
    await panel.getByRole('button', { name: '撤销', exact: true }).last().click();
    await expect.poll(left).toBe(before);
  });

  it('goes through the queue by keys: the sentence, its reading, and what was decided', async () => {
    await openQueue();
    await panel.getByLabel('种类').selectOption('deadline');
    const items = panel.locator('.decision:not(.done)');
    const left = await items.count();
    const sentence = await items.first().locator('.quote').textContent();
    expect(sentence).toContain(await items.first().locator('.mark-review').textContent());
    await items.first().locator('.quote').focus();
    await panel.keyboard.press('a');
    await expect.poll(() => items.count()).toBe(left - 1);
    const done = panel.locator('.decision.done');
    await expect.poll(() => done.textContent()).toContain('已采纳');
    await expect
      .poll(() => panel.locator('.review-head [role=status]').textContent())
      .toMatch(/^已采纳，/);
    await panel.keyboard.press('x');
    await expect.poll(() => done.count()).toBe(2);
    expect(await done.last().textContent()).toContain('未采纳');
    for (const left of [1, 0]) {
      await panel.locator('.decision.done').getByText('撤销').first().click();
      await expect.poll(() => done.count()).toBe(left);
    }
    expect(await items.count()).toBe(left);
  });

  it('corrects in the panel while the ends are dragged in the page', async () => {
    await openQueue();
    await panel.getByLabel('种类').selectOption('department');
    const item = panel
      .locator('.decision', { has: panel.getByText('市科技局', { exact: true }) })
      .first();
    await item.getByRole('button', { name: /更正/ }).click();
    await expect.poll(() => item.locator('form').count()).toBe(1);
    await page.bringToFront();
    await expect.poll(() => overlayText(page)).toContain('在侧栏中填写');
    const { right, bottom, width } = await page.evaluate(lineOf, '市科技局');
    await page.mouse.move(right + 4, bottom + 4);
    await page.mouse.down();
    await page.mouse.move(right + 4 - width / 4, bottom + 4, { steps: 3 });
    await page.mouse.up();
    await expect
      .poll(() => panel.locator('.decision .mark-review').allTextContents())
      .toContain('市科技');
    await panel.bringToFront();
    await panel.locator('.decision form').getByLabel('名称').fill('市科学技术局');
    await panel.keyboard.press('Enter');
    await untilMarked(page, 'department', '市科技');
    await expect
      .poll(() => panel.locator('.decision.done').textContent())
      .toContain('市科学技术局');
    await panel.locator('.decision.done').getByText('撤销').click();
    await untilMarked(page, 'department', '市科技局');
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
