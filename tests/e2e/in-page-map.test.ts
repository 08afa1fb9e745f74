import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { openStage, type Stage } from './extension.ts';
import { type DrawnMap, mapOn } from './mark-map.ts';
import { marked, untilMarked } from './marks.ts';
import { serveNotice } from './notice-sites.ts';
import { overlayText, select } from './person.ts';

/** As the functions see it that are evaluated in the extension's background. */
declare const chrome: typeof browser;

/** What the types of the DOM do not have yet. */
interface Shift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null }[];
}

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const CITY = '建设高价值专利培育中心10家';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.person.open(NOTICE);
  // So low that there is something to scroll.
  await page.setViewportSize({ width: 1000, height: 400 });
  await untilMarked(page, 'target', CITY);
});
afterEach(async () => {
  await set({ showMap: true, hiddenKinds: [] });
  await page.close();
});

const set = (settings: Record<string, unknown>) =>
  stage.background.evaluate((values) => chrome.storage.local.set(values), settings);

async function untilMapped(): Promise<DrawnMap> {
  await expect.poll(async () => (await mapOn(page))?.ticks.hit?.length ?? 0).toBeGreaterThan(2);
  return (await mapOn(page)) as DrawnMap;
}

/** The words in the middle of the screen, where a mark is brought. */
const openWords = async () => (await marked(page, 'focus')).join();

describe('the map of marks', () => {
  it('stands at the scroll bar, as high as the window, and a click goes to the mark', async () => {
    const map = await untilMapped();
    expect([map.left + 12, map.top, map.height]).toEqual([1000, 0, 400]);
    const last = Math.max(...(map.ticks.hit ?? []));
    await page.mouse.click(map.left + 8, last + 1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(openWords).not.toBe('');
    expect(await overlayText(page)).toContain('采纳');
  });

  it('takes no click beside its ticks', async () => {
    const map = await untilMapped();
    const first = Math.min(...(map.ticks.hit ?? []));
    const hit = () =>
      page.evaluate(
        ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.localName,
        [map.left + 8, first - 20],
      );
    expect(await hit()).not.toBe('policylens-overlay');
  });

  it('follows the kinds that are hidden, new annotations, and a page that grows', async () => {
    const map = await untilMapped();
    expect(map.ticks.department).not.toEqual([]);
    await set({ hiddenKinds: ['department'] });
    await expect.poll(async () => (await mapOn(page))?.ticks.department).toEqual([]);
    await select(page, '发明专利');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('1');
    await expect.poll(async () => (await mapOn(page))?.ticks.annotation?.length).toBe(1);
    const before = Math.min(...((await mapOn(page))?.ticks.hit ?? []));
    await page.evaluate(() => {
      document.body.style.paddingTop = '2000px';
    });
    await expect
      .poll(async () => Math.min(...((await mapOn(page))?.ticks.hit ?? [])))
      .toBeGreaterThan(before);
  });

  it('goes and comes with its setting, and where there is nothing to scroll', async () => {
    await untilMapped();
    await set({ showMap: false });
    await expect.poll(() => mapOn(page)).toBeUndefined();
    await set({ showMap: true });
    await untilMapped();
    await page.setViewportSize({ width: 1000, height: 4000 });
    await expect.poll(() => mapOn(page)).toBeUndefined();
  });

  it('stands at the edge of a box that scrolls the article', async () => {
    await page.evaluate(() => {
      const article = document.querySelector<HTMLElement>('.TRS_Editor');
      if (article) article.style.cssText = 'height: 200px; width: 600px; overflow-y: scroll';
    });
    const edge = () =>
      page.evaluate(() => {
        const box = document.querySelector('.TRS_Editor');
        const { left, top } = box?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return [left + (box?.clientLeft ?? 0) + (box?.clientWidth ?? 0), top].map(Math.round);
      });
    const stands = async () => {
      const { left = 0, top = 0 } = (await mapOn(page)) ?? {};
      return [left + 12, top].map(Math.round);
    };
    await expect.poll(async () => [await stands()]).toEqual([await edge()]);
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(async () => (await stands())[1]).toBe((await edge())[1]);
  });
});

describe('the host page', () => {
  it('never shifts, from its beginning on, whatever the extension shows', async () => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { shifts: seen });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as Shift[])
          seen.push(`${shift.value} ${shift.sources.map(({ node }) => node?.nodeName)}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await untilMarked(page, 'target', CITY);
    await untilMapped();
    await page.keyboard.press('Alt+Shift+J');
    await expect.poll(openWords).not.toBe('');
    await page.keyboard.press('a');
    await expect.poll(() => overlayText(page)).toContain('已采纳');
    await page.keyboard.press('?');
    await expect.poll(() => overlayText(page)).toContain('Alt+Shift+J');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await select(page, CITY);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('2');
    await untilMarked(page, 'annotation', CITY);
    const shifts = await page.evaluate(() => (globalThis as { shifts?: string[] }).shifts);
    expect(shifts).toEqual([]);
  });
});

describe('a notice in a frame', () => {
  const FRAMED = 'http://www.yunze.gov.cn/show.html';
  const show = async (height: number) => {
    await serveNotice(stage.context); // a page from the network may frame no page of this machine
    await stage.context.route(FRAMED, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!DOCTYPE html><h1>云泽市政策库</h1><iframe src="${NOTICE}" width="900" height="${height}"></iframe>`,
      }),
    );
    await page.goto(FRAMED);
  };

  it('that scrolls itself has its map at its own scroll bar', async () => {
    await show(300);
    expect((await untilMapped()).height).toBe(300);
  });

  it('that is as long as its text has its map where it is seen', async () => {
    await show(3000);
    expect((await untilMapped()).height).toBeLessThanOrEqual(400);
  });
});
