import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { downloaded } from '../browser/downloaded.ts';
import { findFirefox } from '../browser/find.ts';
import { type Firefox, launchFirefox, shadowText } from '../browser/launch-firefox.ts';
import { type Site, serve } from '../browser/serve.ts';
import type { InPage } from './in-page.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { select } from './person.ts';

/** As the functions see it that are evaluated in a page of the extension. */
declare const chrome: typeof browser;

const HOST = 'www.yunze.gov.cn';
const SENTENCE = '每年新增注册商标2000件';
const TERM = '自本方案印发之日起30个工作日内';
const NOTE = '请财政处核对';

/** puppeteer's own type of `evaluate` says less than the truth. */
const inside = (page: Page): InPage => ({
  evaluate: async <Result, Given>(run: (given: Given) => Result, given: Given) =>
    (await page.evaluate(run as (given: unknown) => unknown, given)) as Result,
});

const shown = (panel: Page) => panel.evaluate(() => document.body.textContent ?? '');

const click = (panel: Page, role: string, name: string) =>
  panel.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

/** Tabs have their counts in their names. */
const turnTo = (panel: Page, tab: string) => panel.locator(`[role=tab] ::-p-text(${tab})`).click();

if (findFirefox() === undefined) {
  it('there is no Firefox on this machine: the story was not told in it', () => {
    expect(findFirefox()).toBeUndefined();
  });
} else describe('the same story in Firefox', tellTheStory);

function tellTheStory(): void {
  const folders: string[] = [];
  let site: Site;
  let firefox: Firefox;
  let page: Page;
  let downloads = '';

  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'policylens-firefox-'));
    folders.push(made);
    return made;
  };
  const start = async (profile: string) => {
    const extension = resolve('.output/firefox-mv3');
    firefox = await launchFirefox({ extension, profile, downloads, hosts: [HOST] });
  };
  const openNotice = async () => {
    page = await firefox.browser.newPage();
    await page.setViewport({ width: 1366, height: 820 });
    await page.goto(`http://${HOST}:${site.port}/yunze-2026.html`);
  };
  const openPanel = async () => {
    const blank = await firefox.openOwn('/sidepanel.html', 'button');
    const tab = await blank.evaluate(
      async (host) => (await chrome.tabs.query({})).find(({ url = '' }) => url.includes(host))?.id,
      HOST,
    );
    await blank.close();
    return firefox.openOwn(`/sidepanel.html?tab=${tab}`, '[role=tab]');
  };

  beforeAll(async () => {
    site = await serve('tests/sites');
    downloads = await folder();
    await start(await folder());
    await openNotice();
  });
  afterAll(async () => {
    await firefox.browser.close();
    await site.close();
    await Promise.all(folders.map((made) => rm(made, { recursive: true, force: true })));
  });

  it('marks targets, deadlines and departments in place', async () => {
    await untilMarked(inside(page), 'target', '每万人口高价值发明专利拥有量达到18件');
    await untilMarked(inside(page), 'deadline', '到2028年底');
    await untilMarked(inside(page), 'department', '市市场监管局（市知识产权局）');
    const children = () => page.evaluate(() => document.documentElement.children.length);
    await expect.poll(children).toBe(3); // head, body, and ours
  });

  it('shows a card with the value of the mark under the pointer', async () => {
    const { x, y } = await placeOf(inside(page), 'deadline', '到2028年底');
    await page.mouse.move(x, y);
    await expect.poll(() => shadowText(page)).toContain('2028年12月31日');
    await page.mouse.move(5, 5);
  });

  it('takes a selection with one key, to the character', async () => {
    await select(inside(page), SENTENCE);
    await expect.poll(() => shadowText(page)).toContain('需牵头');
    await page.keyboard.press('1');
    await untilMarked(inside(page), 'annotation', SENTENCE);
  });

  it('saves a note as it is typed', async () => {
    await select(inside(page), TERM);
    await expect.poll(() => shadowText(page)).toContain('整条');
    await page.keyboard.press('n');
    await page.keyboard.type(NOTE);
    await untilMarked(inside(page), 'annotation', TERM);
  });

  it('lists facts, commitments and annotations in the panel, and counts on the button', async () => {
    const panel = await openPanel();
    await expect.poll(() => shown(panel)).toContain('云政办发〔2026〕12号');
    await turnTo(panel, '任务台账');
    await expect.poll(() => shown(panel)).toContain('市地方金融管理局');
    await turnTo(panel, '标注');
    await expect.poll(() => shown(panel)).toContain(SENTENCE);
    const note = () => panel.$$eval('textarea', (fields) => fields.map(({ value }) => value));
    await expect.poll(note).toContain(NOTE);
    const count = await panel.evaluate(async () => {
      const tab = Number(new URLSearchParams(location.search).get('tab'));
      return Number(await chrome.action.getBadgeText({ tabId: tab }));
    });
    expect(count).toBeGreaterThanOrEqual(8);
    await panel.close();
  });

  it('opens the sidebar by the button of the toolbar', async () => {
    await page.bringToFront();
    await firefox.clickToolbarButton();
    await expect.poll(() => firefox.sidebar()).toBe(`${firefox.origin}/sidepanel.html`);
  });

  it('keeps annotations over a restart of the browser', async () => {
    const profile = folders.at(-1) ?? '';
    await firefox.browser.close();
    await start(profile);
    await openNotice();
    await untilMarked(inside(page), 'annotation', SENTENCE);
    await untilMarked(inside(page), 'annotation', TERM);
  });

  it('exports everything, and an empty profile takes it in', async () => {
    const panel = await openPanel();
    await turnTo(panel, '标注');
    await click(panel, 'button', '导出');
    await panel.locator('[role=menuitemradio] ::-p-text(全部)').click();
    await panel.locator('[role=menuitem] ::-p-text(JSON)').click();
    await expect.poll(() => downloaded(downloads)).toHaveLength(1);
    const [whole = ''] = await downloaded(downloads);
    const exported = await readFile(whole, 'utf8');
    expect(exported).toContain(SENTENCE);

    await firefox.browser.close();
    await start(await folder());
    const file = join(downloads, 'again.jsonld');
    await writeFile(file, exported);
    const blank = await firefox.openOwn('/sidepanel.html', 'input[type=file]');
    await (await blank.$('input[type=file]'))?.uploadFile(file);
    await expect.poll(() => shown(blank)).toContain('新增2');
    await click(blank, 'button', '导入');
    await expect.poll(() => shown(blank)).toContain('已导入');
    await openNotice();
    await untilMarked(inside(page), 'annotation', SENTENCE);
    expect(await marked(inside(page), 'annotation')).toHaveLength(2);
  });
}
