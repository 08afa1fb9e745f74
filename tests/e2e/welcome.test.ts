import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf } from './marks.ts';

let stage: Stage;
let page: Page;
const NOTED = '组织开展地理标志联合保护专项行动';
const clickOn = async (kind: string, words: string) => {
  const { x, y } = await placeOf(page, kind, words);
  await page.mouse.click(x, y);
};
const welcomes = (of: Stage) =>
  of.context.pages().filter((it) => it.url().endsWith('/welcome.html'));
beforeAll(async () => {
  stage = await openStage('tests/sites', { welcome: true });
});
afterAll(() => stage.close());

describe('the first-run page', () => {
  it('opens by itself and shows a sample that is read, marked and listed', async () => {
    await expect.poll(() => welcomes(stage).length).toBe(1);
    page = welcomes(stage)[0] as Page;
    await expect.poll(() => marked(page, 'target')).toContain('服务企业500家以上');
    expect(await marked(page, 'deadline')).toContain('到2027年底');
    expect(await marked(page, 'department')).toContain('市财政局');
    expect(await marked(page, 'annotation')).toEqual([NOTED]);
    await expect.poll(() => page.locator('.sample-ledger li.clause').count()).toBe(4);
    expect(await page.getByText('不联网，无账号。').isVisible()).toBe(true);
  });

  it('keeps to the tasks of a department as soon as it is typed, and stores it', async () => {
    await page.getByLabel('名称', { exact: true }).fill('市公安局');
    await expect.poll(() => page.locator('.sample-ledger li.clause').count()).toBe(1);
    await page.reload();
    await expect.poll(() => page.getByLabel('名称', { exact: true }).inputValue()).toBe('市公安局');
    await expect.poll(() => page.locator('.sample-ledger li.clause').count()).toBe(1);
  });

  it('shows in the sample what is clicked in its ledger', async () => {
    await page.locator('.sample-ledger .reveal').first().click();
    await expect.poll(async () => (await marked(page, 'focus')).length).toBe(1);
  });

  it('opens the card of a mark that is clicked, makes its row current, and closes with Esc', async () => {
    await clickOn('department', '市公安局');
    const card = page.getByRole('dialog', { name: '责任单位' });
    await card.waitFor();
    expect(await card.textContent()).toContain('市公安局');
    await expect.poll(() => page.locator('[aria-current] h3').textContent()).toBe('推进协同执法');
    await clickOn('annotation', NOTED);
    await page.getByText('行动时间未定').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('goes from mark to mark by key', async () => {
    await page.keyboard.press('Alt+Shift+J');
    await page.getByRole('dialog').waitFor();
    const first = await marked(page, 'focus');
    await page.keyboard.press('j');
    await expect.poll(() => marked(page, 'focus')).not.toEqual(first);
    await page.keyboard.press('Escape');
  });

  it('speaks the other language at once', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.getByText('No network, no account.').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('does not come again when the browser is started anew', async () => {
    const again = await stage.restart();
    expect(welcomes(again)).toEqual([]);
    stage = again;
  });
});
