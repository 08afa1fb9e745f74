import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { agreeTo } from './agree.ts';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { overlayText } from './person.ts';

/** As the functions see it that are evaluated in the extension. */
declare const chrome: typeof browser;

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const ELSEWHERE = 'http://news.example.com/yunze-2026.html';
const TARGET = '每万人口高价值发明专利拥有量达到18件';
const DEADLINE = '到2028年底';

let stage: Stage;
let options: Page;

const openOptions = async () => {
  options = await stage.context.newPage();
  await options.goto(`${stage.origin}/options.html`);
};
/** Where the detector runs by itself beside the government's sites, asked from a page of the extension. */
const registeredFrom = (own: Page) =>
  own.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches = [] }) => matches);
  });
const part = (name: string) => options.getByRole('region', { name, exact: true });
const said = (name: string) => part(name).getByRole('status').textContent();

describe('sites', () => {
  let page: Page;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  const registered = () => registeredFrom(options);
  const add = async (typed: string) => {
    await part('网站').getByRole('textbox').fill(typed);
    await options.keyboard.press('Enter');
  };

  it('elsewhere than on government sites, nothing is read by itself', async () => {
    page = await stage.person.open(ELSEWHERE);
    await openOptions();
    expect(await registered()).toEqual([]);
    expect(await marked(page, 'target')).toEqual([]);
  });

  it('an address that is none gets a sentence', async () => {
    await add('chrome://settings');
    await expect.poll(() => said('网站')).toContain('浏览器自身的页面');
    await add('www.yunze.gov.cn');
    await expect.poll(() => said('网站')).toContain('已包括在内');
  });

  it('says so when the browser, or the person, says no', async () => {
    await options.evaluate(() => {
      chrome.permissions.request = async () => false;
    });
    await add('news.example.com');
    await expect.poll(() => said('网站')).toContain('未添加 news.example.com');
    expect(await registered()).toEqual([]);
    await options.reload();
  });

  it('one that is granted is read at once, also where it is open already', async () => {
    await agreeTo(stage, 'news.example.com');
    await add(ELSEWHERE);
    await expect.poll(() => said('网站')).toContain('已添加 news.example.com');
    await expect.poll(registered).toEqual(['*://news.example.com/*']);
    await untilMarked(page, 'target', TARGET);
    await page.reload();
    await untilMarked(page, 'target', TARGET);
  });

  it('still, after an update of the extension has made the browser forget it', async () => {
    await options.evaluate(() => chrome.scripting.unregisterContentScripts());
    expect(await registered()).toEqual([]);
    await stopBackground(stage);
    const other = await stage.person.open(NOTICE); // starts the background again
    await untilMarked(other, 'target', TARGET);
    await expect.poll(registered).toEqual(['*://news.example.com/*']);
    await other.close();
  });

  it('is no longer read once it is revoked', async () => {
    await options.getByRole('button', { name: '撤销 news.example.com' }).click();
    await expect.poll(() => said('网站')).toContain('已撤销 news.example.com');
    await expect.poll(registered).toEqual([]);
    expect(await part('网站').getByRole('listitem').count()).toBe(1);
    await page.reload();
    expect(await marked(page, 'target')).toEqual([]);
  });
});

describe('a page that was read by hand', () => {
  beforeAll(async () => {
    stage = await openStage('tests/sites');
  });
  afterAll(() => stage.close());

  it('has its site granted from the panel', async () => {
    await agreeTo(stage, 'news.example.com');
    const page = await stage.person.open(ELSEWHERE);
    await stage.person.clickToolbarButton(page);
    await untilMarked(page, 'target', TARGET);
    const panel = await stage.person.panel(page);
    await panel.getByRole('button', { name: '以后自动识别 news.example.com' }).click();
    await expect
      .poll(() => panel.textContent('body'))
      .toContain('以后在 news.example.com 自动识别');
    await expect.poll(() => registeredFrom(panel)).toEqual(['*://news.example.com/*']);
    await page.reload();
    await untilMarked(page, 'target', TARGET);
  });
});

describe('what is set holds at once', () => {
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
    panel = await stage.person.panel(page);
    await openOptions();
  });
  afterAll(() => stage.close());

  it('a kind of mark that is switched off goes from the open page, and comes back', async () => {
    const targets = part('标记').getByRole('checkbox', { name: '目标' });
    await targets.uncheck();
    await expect.poll(() => marked(page, 'target')).toEqual([]);
    expect(await marked(page, 'deadline')).not.toEqual([]);
    const eye = panel.getByRole('button', { name: '在页面上显示目标' });
    await expect.poll(() => eye.getAttribute('aria-pressed')).toBe('false');
    await eye.click();
    await expect.poll(() => targets.isChecked()).toBe(true);
    await untilMarked(page, 'target', TARGET);
  });

  it('my departments are mine in the panel as they are typed', async () => {
    await panel.getByRole('tab', { name: /任务台账/ }).click();
    await part('我的部门').getByLabel('名称').fill('市公安局');
    const mine = panel.getByRole('button', { name: '我的部门', exact: true });
    await expect.poll(() => mine.getAttribute('title')).toBe('市公安局');
    await mine.click();
    await expect.poll(() => panel.textContent('body')).toMatch(/\d+ 项中 \d+ 项/);
  });

  it('a deadline is near from so many days on as are set', async () => {
    await panel.getByRole('tab', { name: /时限/ }).click();
    const near = panel.getByRole('heading', { name: /将至/ });
    expect(await near.count()).toBe(0);
    await part('时限').getByRole('spinbutton').fill('999');
    await expect.poll(() => near.count()).toBe(1);
  });

  it('another language is spoken by panel, options, library and the page itself', async () => {
    const library = await stage.context.newPage();
    await library.goto(`${stage.origin}/library.html`);
    await expect.poll(() => library.title()).toBe('文件 · 政策透镜');
    await page.bringToFront();
    const { x, y } = await placeOf(page, 'deadline', DEADLINE);
    await page.mouse.click(x, y);
    await expect.poll(() => overlayText(page)).toContain('时限');

    await part('语言').getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => panel.textContent('body')).toContain('Overview');
    await expect.poll(() => library.title()).toBe('Documents · PolicyLens');
    await expect.poll(() => overlayText(page)).toContain('Deadline');
    const language = (of: Page) => of.evaluate(() => document.documentElement.lang);
    for (const of of [panel, options, library]) expect(await language(of)).toBe('en');
    expect(await options.title()).toBe('Options · PolicyLens');

    await part('Language').getByRole('radio', { name: 'As the browser' }).check();
    await expect.poll(() => panel.textContent('body')).toContain('概览');
    await expect.poll(() => options.title()).toBe('设置 · 政策透镜');
    await library.close();
  });

  it('the address of a part leads there', async () => {
    await options.goto(`${stage.origin}/options.html#help`);
    await expect.poll(() => options.evaluate(() => document.activeElement?.id)).toBe('help');
    await expect.poll(() => part('帮助').textContent()).toContain('版本');
    await part('帮助').getByRole('link', { name: '首次使用说明' }).click();
    const addresses = () => stage.context.pages().map((it) => it.url());
    await expect.poll(addresses).toContain(`${stage.origin}/welcome.html`);
  });

  it('the keys are changed on the browser’s own page', async () => {
    await expect.poll(() => part('快捷键').textContent()).toContain('Alt+Shift+L');
    await options.bringToFront();
    await part('快捷键').getByRole('button', { name: '在浏览器中更改' }).click();
    const addresses = () => stage.context.pages().map((it) => it.url());
    await expect.poll(addresses).toContain('chrome://extensions/shortcuts');
  });
});

/** Ends the service worker, as the browser does after a while. */
async function stopBackground({ context }: Stage): Promise<void> {
  const debug = await context.browser()?.newBrowserCDPSession();
  const found = await debug?.send('Target.getTargets');
  const worker = found?.targetInfos.find(({ type }) => type === 'service_worker');
  await debug?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
}
