import type { Page, Worker } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const WORDS = '市公安局';

/** Makes every write to IndexedDB in this context fail as on a full disk, or work again. */
async function setFull(context: Page | Worker, full: boolean): Promise<void> {
  const change = (isFull: boolean) => {
    const real = globalThis as unknown as { realPut?: IDBObjectStore['put'] };
    real.realPut ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = isFull
      ? () => {
          throw new DOMException('no space left', 'QuotaExceededError');
        }
      : real.realPut;
  };
  await ('goto' in context
    ? context.evaluate(change, full)
    : (context as Worker).evaluate(change, full));
}

describe('when there is no space left', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
  });
  afterAll(() => stage.close());

  it('the page says so, keeps the note in its card, and saves it once there is', async () => {
    await select(page, WORDS);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await setFull(stage.background, true);
    await page.keyboard.press('n');
    await page.keyboard.type('请财政处核对');
    await expect.poll(() => overlayText(page)).toContain('未能保存：磁盘空间不足');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await overlayText(page)).toContain('批注');
    await setFull(stage.background, false);
    await untilMarked(page, 'annotation', WORDS);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
    await expect.poll(() => panel.getByRole('textbox').last().inputValue()).toBe('请财政处核对');
    await panel.close();
  });

  it('the panel says so, keeps the note in its field, and saves it once there is', async () => {
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
    const field = panel.getByRole('textbox').last();
    await expect.poll(() => field.inputValue()).toBe('请财政处核对');
    await setFull(panel, true);
    await field.fill('请财政处核对，月底前报');
    await field.blur();
    await expect.poll(() => panel.getByRole('alert').textContent()).toContain('磁盘空间不足');
    expect(await field.inputValue()).toBe('请财政处核对，月底前报');
    await setFull(panel, false);
    await expect.poll(() => panel.getByRole('alert').count()).toBe(0);
    await panel.reload();
    await panel.getByRole('tab', { name: /标注/ }).click();
    const again = panel.getByRole('textbox').last();
    await expect.poll(() => again.inputValue()).toBe('请财政处核对，月底前报');
  });
});

describe('one note in two places at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  it('keeps both texts, and shows them when the field is left', async () => {
    const page = await stage.person.open(NOTICE);
    await select(page, WORDS);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('2');
    await untilMarked(page, 'annotation', WORDS);
    const panels = [await stage.person.panel(page), await stage.person.panel(page)];
    const fields = [];
    for (const panel of panels) {
      await panel.getByRole('tab', { name: /标注/ }).click();
      fields.push(panel.getByRole('textbox').last());
      await fields.at(-1)?.focus();
    }
    for (const [key1, key2] of ['请一', '财二', '政三']) {
      await panels[0]?.keyboard.type(key1 ?? '');
      await panels[1]?.keyboard.type(key2 ?? '');
    }
    for (const field of fields) await field.blur();
    for (const field of fields) {
      await expect
        .poll(async () => (await field.inputValue()).split('\n———\n').sort())
        .toEqual(['一二三', '请财政']);
    }
    await expect
      .poll(async () => (await Promise.all(panels.map((it) => it.textContent('body')))).join())
      .toContain('别处也改了这条批注，两处文字都已保留');
  });
});
