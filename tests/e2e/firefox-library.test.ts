import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloaded } from '../browser/downloaded.ts';
import { findFirefox } from '../browser/find.ts';
import { type Firefox, launchFirefox } from '../browser/launch-firefox.ts';
import { documentOf, exportedFile, NOTICE_TEXTS, tagOn } from './library-content.ts';

if (findFirefox() === undefined) {
  it('there is no Firefox on this machine: its library was not tried', () => {
    expect(findFirefox()).toBeUndefined();
  });
} else describe('the library in Firefox', tellTheStory);

function tellTheStory(): void {
  const folders: string[] = [];
  let firefox: Firefox;
  let page: Page;
  let file = '';
  let downloads = '';
  const faults: unknown[] = [];

  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'policylens-firefox-'));
    folders.push(made);
    return made;
  };
  const shown = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const left = () => downloaded(downloads);
  const turnTo = (view: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, view);
  const click = (name: string) => page.locator(`main button ::-p-text(${name})`).click();

  beforeAll(async () => {
    downloads = await folder();
    firefox = await launchFirefox({
      extension: resolve('.output/firefox-mv3'),
      profile: await folder(),
      downloads,
      hosts: [],
    });
    const documents = await Promise.all(NOTICE_TEXTS.map(documentOf));
    const annotations = documents.flatMap((document) => [
      tagOn(document, '一、', '总体'),
      tagOn(document, '专利', '目标/指标'),
    ]);
    const { name, buffer } = exportedFile('library.jsonld', documents, annotations);
    file = join(await folder(), name);
    await writeFile(file, buffer);
    page = await firefox.openOwn('/library.html#exchange', 'h1');
    page.on('pageerror', (error) => faults.push(error));
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await firefox.browser.close();
    await Promise.all(folders.map((made) => rm(made, { recursive: true, force: true })));
  });

  it('takes a file, first dry', async () => {
    const input = (await page.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await expect.poll(shown).toContain('文件新增3');
    await page.locator('.dry-run .primary').click();
    await expect.poll(shown).toContain('3 份文件、6 条标注');
  });

  it('lists the documents with what was read in them', async () => {
    await turnTo('documents');
    for (const title of ['云泽市知识产权强市建设方案', '澜川县专利转化运用实施方案'])
      await expect.poll(shown).toContain(title);
    await expect.poll(shown).toContain('待核对 3');
    await page.keyboard.press('/');
    await page.keyboard.type('澜川');
    await expect.poll(shown).toContain('3 份文件中 1 份');
  });

  it('searches in either script', async () => {
    await turnTo('search');
    await page.locator('main input[type=search]').fill('高價值專利');
    await expect.poll(shown).toContain('建设高价值专利培育中心10家');
  });

  it('compares, and the picture leaves', async () => {
    await turnTo('compare');
    await expect.poll(shown).toContain('≥ 20 件');
    await click('PNG');
    await expect.poll(left).toContainEqual(expect.stringMatching(/\.png$/));
  });

  it.each<[string, string]>([
    ['deadlines', '专项执法行动'],
    ['counts', '目标 › 指标'],
    ['codebook', '由本单位牵头组织落实的事项'],
    ['coders', '先看一致性'],
    ['restore', '导入前'],
  ])('shows %s', async (view, words) => {
    await turnTo(view);
    await expect.poll(shown).toContain(words);
  });

  it('compares with a colleague’s file', async () => {
    await turnTo('coders');
    const input = (await page.waitForSelector(
      '.coders-begin input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.locator('.coders-begin .primary').click();
    await expect.poll(shown).toContain('共有文件 3 份');
  });

  it('makes a file of everything in a worker', async () => {
    await turnTo('exchange');
    await page.locator('main .tools button').click();
    await page.locator('[role=menuitem] ::-p-text(JSON)').click();
    await expect.poll(left).toContainEqual(expect.stringMatching(/\.jsonld$/));
  });

  it('reads a project in a worker, and refuses a broken one', async () => {
    const broken = join(await folder(), 'broken.qdpx');
    await writeFile(broken, 'PK\u0003\u0004 cut off');
    const input = (await page.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(broken);
    await expect.poll(shown).toContain('不是完整的 ZIP 压缩包');
  });

  it('nothing went wrong on the way', () => {
    expect(faults).toEqual([]);
  });
}
