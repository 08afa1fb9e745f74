import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../library/fill-store.ts';
import { openStage, type Stage } from './extension.ts';
import { untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const WORDS = '市公安局';

const row = (page: Page, words: string) => page.locator('[data-document]', { hasText: words });
const current = (page: Page) => page.locator('[data-document][aria-current]');
const untilRead = (page: Page) => expect.poll(() => page.locator('.work').count()).toBe(0);

describe('the library with one notice', () => {
  let stage: Stage;
  let page: Page;
  let library: Page;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
    await stage.person.badge(page);
  });
  afterAll(() => stage.close());

  it('opens from the panel, and once only', async () => {
    const panel = await stage.person.panel(page);
    const opened = stage.context.waitForEvent('page');
    await panel.getByRole('tab', { name: /标注/ }).click();
    await panel.getByRole('button', { name: '文件库' }).click();
    library = await opened;
    await expect.poll(() => library.url()).toContain('library.html');
    const pages = stage.context.pages().length;
    await panel.getByRole('button', { name: '文件库' }).click();
    await expect.poll(() => library.evaluate(() => document.visibilityState)).toBe('visible');
    expect(stage.context.pages().length).toBe(pages);
    await panel.close();
  });

  it('shows the notice with its facts, read by a worker', async () => {
    await expect.poll(() => row(library, '云泽市').textContent()).toMatch(/云政办?发〔2026〕/);
    await untilRead(library);
    const cells = row(library, '云泽市').locator('.number');
    await expect.poll(async () => Number(await cells.first().textContent())).toBeGreaterThan(3);
  });

  it('follows what is written in the page', async () => {
    await page.bringToFront();
    await select(page, WORDS);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('2');
    await untilMarked(page, 'annotation', WORDS);
    await expect
      .poll(() => row(library, '云泽市').locator('.number').nth(2).textContent())
      .toBe('1');
  });

  it('opens at a clause on the live page', async () => {
    await library.bringToFront();
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Space');
    await library.locator('.details .chapters .jump').last().click();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('shows the stored text, with outline, marks and annotations', async () => {
    await library.bringToFront();
    await library.getByRole('button', { name: '查看存文' }).click();
    const article = library.locator('.stored-article');
    await expect.poll(() => article.locator('mark').textContent()).toBe(WORDS);
    expect(await article.locator('.mark-target').count()).toBeGreaterThan(0);
    await expect.poll(() => library.locator('.stored-outline .jump').count()).toBeGreaterThan(2);
  });

  it('finds words in any script, and leads to them', async () => {
    await library.getByRole('link', { name: '全文检索' }).click();
    await library.getByRole('searchbox').fill('公安局　知識產權');
    await expect.poll(() => library.locator('.passage mark').first().textContent()).toBeTruthy();
    await library.locator('.passage .reveal', { hasText: WORDS }).first().click();
    await expect.poll(() => library.locator('mark.focus').first().textContent()).toBeTruthy();
    await library.goBack();
    await expect.poll(() => library.getByRole('searchbox').inputValue()).toBe('公安局　知識產權');
  });

  it('exports, deletes after asking, and brings back', async () => {
    await library.getByRole('link', { name: /^文件/ }).click();
    await row(library, '云泽市').getByRole('checkbox').check();
    const download = library.waitForEvent('download');
    await library.getByLabel('导出所选文件').selectOption('jsonld');
    expect(await readFile(await (await download).path(), 'utf8')).toContain(WORDS);
    await page.close();
    await library.getByRole('button', { name: '删除' }).click();
    await library.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect.poll(() => library.locator('[data-document]').count()).toBe(0);
    await library.getByRole('link', { name: '恢复点' }).click();
    await library.getByRole('button', { name: '恢复' }).click();
    await library.getByRole('alertdialog').getByRole('button', { name: '恢复' }).click();
    await library.getByRole('link', { name: /^文件/ }).click();
    await expect.poll(() => row(library, '云泽市').count()).toBe(1);
  });

  it('shows the stored text where the page is gone', async () => {
    await library.evaluate(async () => {
      const opening = indexedDB.open('policylens');
      const db = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result);
      });
      const documents = db.transaction('documents', 'readwrite').objectStore('documents');
      const all = documents.getAll();
      await new Promise<void>((done) => {
        all.onsuccess = () => {
          const [document] = all.result;
          documents.put({ ...document, urls: ['http://www.yunze.gov.cn/gone.html'] });
          documents.transaction.oncomplete = () => done();
        };
      });
      db.close();
    });
    await library.reload();
    await untilRead(library);
    await row(library, '云泽市').locator('.open').click();
    await library.keyboard.press('Enter');
    await expect.poll(() => library.locator('.gone').count()).toBe(1);
    await expect.poll(() => library.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await library.locator('.stored-article').textContent()).toContain(WORDS);
  });
});

describe('the library with 500 documents and 50,000 annotations', () => {
  let stage: Stage;
  let library: Page;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    library = await stage.context.newPage();
    await library.goto(`${stage.origin}/library.html`);
    await library.getByRole('heading', { name: '还没有文件' }).waitFor();
    await fillStore(library, 500, 50_000);
    await library.reload();
  });
  afterAll(() => stage.close());

  it('reads texts with progress, stops, and goes on', async () => {
    await library.getByRole('button', { name: '停止' }).click();
    await expect.poll(() => library.textContent('.work')).toMatch(/已停止，识别了 \d+ \/ 500/);
    await library.getByRole('button', { name: '继续' }).click();
    await expect.poll(() => library.textContent('.work')).toContain('正在识别正文');
    await expect.poll(() => library.locator('.work').count(), { timeout: 120_000 }).toBe(0);
  }, 150_000);

  it('draws only the rows in sight', async () => {
    expect(await library.locator('.rail-count').first().textContent()).toBe('500');
    expect(await library.locator('[data-document]').count()).toBeLessThan(60);
  });

  it('sorts, filters and groups', async () => {
    const first = () => library.locator('[data-document] .open').first().textContent();
    await library.getByRole('button', { name: '文件', exact: true }).click();
    await expect.poll(first).toMatch(/^碧湾区/);
    await library.getByRole('button', { name: '文件', exact: true }).click();
    await expect.poll(first).toMatch(/^沅川市|^云/);
    await library.getByRole('button', { name: /^省级/ }).click();
    await expect.poll(first).toMatch(/省/);
    await library.getByRole('button', { name: /^省级/ }).click();
    await library.getByLabel('分组').selectOption('level');
    await expect
      .poll(() => library.locator('.group-line').first().textContent())
      .toMatch(/省级 \d+/);
    await library.getByLabel('分组').selectOption('none');
    await library.getByRole('searchbox').fill('澜川縣');
    await expect.poll(first).toMatch(/澜川县/);
    await library.keyboard.press('Escape');
  });

  it('is gone through and chosen from by keyboard', async () => {
    await library.keyboard.press('Escape');
    await expect.poll(() => current(library).count()).toBe(1);
    await library.keyboard.press('End');
    await expect.poll(() => current(library).getAttribute('aria-rowindex')).toBe('501');
    await library.keyboard.press('Home');
    await library.keyboard.press('Shift+ArrowDown');
    await library.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => library.textContent('.bulk')).toContain('已选 3 份');
    await library.keyboard.press('Control+a');
    await expect.poll(() => library.textContent('.bulk')).toContain('已选 500 份');
    await library.keyboard.press('Escape');
    await expect.poll(() => library.locator('.bulk').count()).toBe(0);
    await library.keyboard.press('Space');
    await expect.poll(() => library.locator('.details h2').textContent()).toBeTruthy();
  });

  it('searches texts, notes and tags while one types', async () => {
    await library.getByRole('link', { name: '全文检索' }).click();
    await library.getByRole('searchbox').fill('侵權假冒');
    await expect.poll(() => library.textContent('.hits-told')).toMatch(/份文件中/);
    expect(await library.locator('.passage mark').first().textContent()).toBe('侵权假冒');
    await library.getByLabel('检索范围').selectOption('notes');
    await library.getByRole('searchbox').fill('口徑');
    await expect.poll(() => library.locator('.passage mark').first().textContent()).toBe('口径');
    await library.getByLabel('检索范围').selectOption('tags');
    await library.getByRole('searchbox').fill('政府采购');
    await expect
      .poll(() => library.textContent('.passage'))
      .toMatch(/需求型 › 政府采购\s*标注 \d+/);
    await library.getByRole('searchbox').fill('没有这样的词');
    await expect.poll(() => library.textContent('body')).toContain('没有找到');
  });
});
