import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../browser/ensure.ts';
import { type Site, serve } from '../browser/serve.ts';

const folder = join(import.meta.dirname, 'sample-page');
const library = (path: string) =>
  fileURLToPath(new URL(`../../lib/${path}/index.ts`, import.meta.url));

let site: Site;
let browser: Browser;
let page: Page;
let served = '';

/** Bundling and starting a browser take seconds, and more on a busy machine. */
const PATIENCE = 120_000;

beforeAll(async () => {
  served = mkdtempSync(join(tmpdir(), 'policylens-sample-page-'));
  copyFileSync(join(folder, 'index.html'), join(served, 'index.html'));
  copyFileSync(join(folder, 'sample.ts.txt'), join(served, 'sample.ts'));
  writeFileSync(join(served, 'sample.js'), await bundle());
  site = await serve(served);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: ensureBrowser(), args });
}, PATIENCE);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(served, { recursive: true, force: true });
});

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {
      alias: {
        'policylens/annotation': library('annotation'),
        'policylens/page': library('page'),
        policylens: library('notice'),
      },
    },
    build: {
      write: false,
      lib: { entry: join(served, 'sample.ts'), formats: ['iife'], name: 'sample' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('the sample was not bundled');
  return first.output[0].code;
}

/** Selects words of one text node, as a person does with the mouse. */
async function select(words: string): Promise<void> {
  await page.evaluate((sought) => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const at = nodes.currentNode.nodeValue?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(
        nodes.currentNode,
        at,
        nodes.currentNode,
        at + sought.length,
      );
      return;
    }
  }, words);
}

const said = () => page.locator('output').textContent();
const highlighted = (name: string) =>
  page.evaluate((mark) => {
    const ranges = [...(CSS.highlights.get(mark) ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, name);

describe('an ordinary page that uses the library', { timeout: PATIENCE }, () => {
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${site.port}/index.html`);
    await select('建成维权援助工作站20个');
    await page.click('#keep');
    await expect.poll(said).toBe('建成维权援助工作站20个');
    return () => page.close();
  });

  test('keeps a mark while the page changes around and inside it', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article');
      const news = document.createElement('p');
      news.textContent = '（本计划已按市政府第12次常务会议意见修改）';
      article?.prepend(news);
      for (const paragraph of article?.querySelectorAll('p') ?? []) {
        paragraph.textContent = (paragraph.textContent ?? '')
          .replace('工作站20个', '工作站25个')
          .replace('（一）', '（三）');
      }
    });
    await page.click('#find');
    await expect.poll(said).toBe('anchored 建成维权援助工作站25个');
    expect(await highlighted('policylens-annotation')).toEqual(['建成维权援助工作站25个']);
  });

  test('finds it in Traditional characters, cut up by markup', async () => {
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) {
        const [before, after] = (paragraph.textContent ?? '').split('维权援助工作站');
        if (after === undefined) continue;
        const strong = document.createElement('strong');
        strong.textContent = '維權援助工作站';
        paragraph.replaceChildren(before ?? '', strong, after);
      }
    });
    await page.click('#find');
    await expect.poll(said).toBe('anchored 建成維權援助工作站20个');
    expect(await highlighted('policylens-annotation')).toEqual(['建成維權援助工作站20个']);
  });

  test('paints nothing where the words are gone', async () => {
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) {
        if (paragraph.textContent?.includes('维权援助')) paragraph.remove();
      }
    });
    await page.click('#find');
    await expect.poll(said).toBe('orphan');
    expect(await highlighted('policylens-annotation')).toEqual([]);
  });
});
