import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const WORDS = '市公安局';

async function annotate(page: Page): Promise<void> {
  await page.bringToFront();
  await select(page, WORDS);
  await expect.poll(() => overlayText(page)).toContain('整条');
  await page.keyboard.press('2');
  await untilMarked(page, 'annotation', WORDS);
}

describe('the options page', () => {
  let stage: Stage;
  let page: Page;
  let options: Page;
  let file: Buffer;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
  });
  afterAll(() => stage.close());

  const text = () => options.textContent('body');
  const button = (name: string) => options.getByRole('button', { name, exact: true });

  it('is reached from the panel, in a tab', async () => {
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
    const opened = stage.context.waitForEvent('page');
    await panel.getByRole('button', { name: '设置' }).click();
    options = await opened;
    await expect.poll(() => options.url()).toContain('options.html');
    await panel.close();
  });

  it('says how much is stored, as soon as it is', async () => {
    await annotate(page);
    await expect.poll(text).toContain('1 份文件、1 条标注');
    await expect.poll(text).toMatch(/占用 [\d.]+ [KMG]B/);
    expect(await text()).toContain('还没有恢复点');
  });

  it('deletes a document after asking; its marks go', async () => {
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: '导出', exact: true }).click();
    await options.getByRole('menuitem', { name: /^JSON/ }).click();
    file = await readFile(await (await download).path());
    const documents = options.getByRole('region', { name: '文件', exact: true });
    await documents.getByRole('checkbox').check();
    await button('删除所选文件及其标注').click();
    await expect.poll(text).toContain('删除 1 份文件、1 条标注。删除前自动存为恢复点。');
    await button('取消').click();
    expect(await text()).toContain('1 份文件、1 条标注');
    await button('删除所选文件及其标注').click();
    await button('删除').click();
    await expect.poll(text).toMatch(/批量删除前\s*1 份文件、1 条标注/);
    await expect.poll(() => marked(page, 'annotation')).toEqual([]);
    // The page that is open is a document again, without annotations.
    await expect.poll(text).toContain('1 份文件、0 条标注');
  });

  it('does not bring it back from an older file, and says so before', async () => {
    await options.locator('input[type=file]').setInputFiles({
      name: '旧标注.jsonld',
      mimeType: 'application/ld+json',
      buffer: file,
    });
    await expect.poll(() => options.getByRole('alert').textContent()).toContain('旧标注.jsonld');
    expect(await options.getByRole('alert').textContent()).toContain('此处已删除，不恢复1');
    expect(await options.getByRole('alert').getByRole('button').count()).toBe(1);
    await button('关闭').click();
    await expect.poll(() => options.getByRole('alert').count()).toBe(0);
  });

  it('brings it back from the restore point after asking; the marks are there again', async () => {
    await button('恢复').click();
    await expect
      .poll(text)
      .toMatch(/恢复到 .* 的 1 份文件、1 条标注；现有 1 份文件、0 条标注 另存为恢复点/);
    await options.keyboard.press('Escape');
    await expect.poll(() => options.getByRole('alertdialog').count()).toBe(0);
    await button('恢复').click();
    await options.getByRole('alertdialog').getByRole('button', { name: '恢复' }).click();
    await expect.poll(text).toContain('1 份文件、1 条标注');
    await untilMarked(page, 'annotation', WORDS);
    expect(await text()).toMatch(/恢复前\s*1 份文件、0 条标注/);
  });
});

describe('when the browser has emptied the store', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  it('panel and options say what there was, until the person has seen it', async () => {
    let page = await stage.person.open(NOTICE);
    await annotate(page);
    const noted = () =>
      stage.background.evaluate(async () => {
        const local = (await chrome.storage.local.get('canary')) as Record<string, Held>;
        return local.canary?.annotations;
      });
    await expect.poll(noted).toBe(1);
    const panel = await stage.person.panel(page);
    await panel.evaluate(async () => {
      const deleting = indexedDB.deleteDatabase('policylens');
      await new Promise((done) => {
        deleting.onsuccess = done;
      });
    });
    stage = await stage.restart();
    page = await stage.person.open(NOTICE);
    const options = await stage.context.newPage();
    await options.goto(`${stage.origin}/options.html`);
    const again = await stage.person.panel(page);
    for (const place of [options, again]) {
      await expect.poll(() => place.textContent('body')).toContain('浏览器清除了已存的标注');
      expect(await place.textContent('body')).toContain('原有 1 份文件、1 条标注');
    }
    await again.getByRole('button', { name: '知道了' }).click();
    await expect.poll(() => options.textContent('body')).not.toContain('浏览器清除了');
  });
});

interface Held {
  annotations: number;
}

declare const chrome: {
  storage: { local: { get(name: string): Promise<object> } };
};
