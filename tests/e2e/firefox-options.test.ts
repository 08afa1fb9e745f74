import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { findFirefox } from '../browser/find.ts';
import { type Firefox, launchFirefox } from '../browser/launch-firefox.ts';
import { type Site, serve } from '../browser/serve.ts';
import type { InPage } from './in-page.ts';
import { marked, untilMarked } from './marks.ts';

/** As the functions see it that are evaluated in a page of the extension. */
declare const chrome: typeof browser;

const HOST = 'news.example.com';
const TARGET = '每万人口高价值发明专利拥有量达到18件';

/** puppeteer's own type of `evaluate` says less than the truth. */
const inside = (page: Page): InPage => ({
  evaluate: async <Result, Given>(run: (given: Given) => Result, given: Given) =>
    (await page.evaluate(run as (given: unknown) => unknown, given)) as Result,
});

const shown = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

if (findFirefox() === undefined) {
  it('there is no Firefox on this machine: its options were not tried', () => {
    expect(findFirefox()).toBeUndefined();
  });
} else describe('the options in Firefox', tellTheStory);

function tellTheStory(): void {
  const folders: string[] = [];
  let site: Site;
  let firefox: Firefox;
  let page: Page;
  let options: Page;

  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'policylens-firefox-'));
    folders.push(made);
    return made;
  };
  const registered = () =>
    options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

  beforeAll(async () => {
    site = await serve('tests/sites');
    firefox = await launchFirefox({
      extension: resolve('.output/firefox-mv3'),
      profile: await folder(),
      downloads: await folder(),
      hosts: [HOST],
    });
    page = await firefox.browser.newPage();
    await page.goto(`http://${HOST}:${site.port}/yunze-2026.html`);
    options = await firefox.openOwn('/options.html', 'h1');
  });
  afterAll(async () => {
    await firefox.browser.close();
    await site.close();
    await Promise.all(folders.map((made) => rm(made, { recursive: true, force: true })));
  });

  it('a site that is granted is read at once, and at the next visit', async () => {
    expect(await marked(inside(page), 'target')).toEqual([]);
    await options.locator('#sites ~ form input').fill(HOST);
    await options.locator('#sites ~ form button').click();
    await expect.poll(() => shown(options)).toContain(`已添加 ${HOST}`);
    await untilMarked(inside(page), 'target', TARGET);
    await expect.poll(registered).toBe(1);
    await page.reload();
    await untilMarked(inside(page), 'target', TARGET);
  });

  it('and no longer once it is revoked', async () => {
    await options.locator(`button[aria-label="撤销 ${HOST}"]`).click();
    await expect.poll(() => shown(options)).toContain(`已撤销 ${HOST}`);
    await expect.poll(registered).toBe(0);
    await page.reload();
    expect(await marked(inside(page), 'target')).toEqual([]);
  });

  it('leads to the keys as far as Firefox lets it', async () => {
    await expect.poll(() => shown(options)).toContain('Alt+Shift+L');
    const leads = await options.evaluate(() => 'openShortcutSettings' in chrome.commands);
    expect(await shown(options)).toContain(leads ? '在浏览器中更改' : '管理扩展快捷键');
  });
}
