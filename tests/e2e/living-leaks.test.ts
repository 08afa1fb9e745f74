import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { faultyMarks, markCounts, settledCounts, untilMarked } from './marks.ts';

const SPA = 'http://www.yunze.gov.cn/living/spa.html?id=city';
const WORDS = { city: '建设高价值专利培育中心10家', county: '建设专利导航服务基地3个' };
/** Navigations that fill caches, and those that are counted. */
const WARM_UP = 6;
const NAVIGATIONS = 50;

let stage: Stage;
let page: Page;
let debug: CDPSession;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  page = await stage.person.open(SPA);
  debug = await page.context().newCDPSession(page);
  await debug.send('Performance.enable');
});
afterAll(() => stage.close());

/** What is alive in the page's process, all worlds together. */
async function alive() {
  await debug.send('HeapProfiler.collectGarbage');
  await debug.send('HeapProfiler.collectGarbage');
  const { metrics } = await debug.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** Goes to the other notice and waits for its marks. */
async function goTo(id: keyof typeof WORDS) {
  await page.evaluate(`go("${id}")`);
  await untilMarked(page, 'target', WORDS[id]);
  await expect.poll(() => page.locator('policylens-overlay').count()).toBe(1);
}

async function goToAndFro(times: number) {
  for (let n = 0; n < times; n += 2) {
    await goTo('county');
    await goTo('city');
  }
}

it(`leaves nothing behind over ${NAVIGATIONS} notices in one page`, {
  timeout: 180_000,
}, async () => {
  await goToAndFro(WARM_UP);
  const counts = await settledCounts(page);
  const before = await alive();
  await goToAndFro(NAVIGATIONS);
  const after = await alive();
  expect(await faultyMarks(page)).toEqual([]);
  await expect.poll(() => markCounts(page)).toEqual(counts);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeLessThanOrEqual(2);
  // The garbage collector may still hold the notice before; what leaks, leaks with each of them.
  expect(after.listeners).toBeLessThan(before.listeners + NAVIGATIONS / 2);
  expect(after.nodes).toBeLessThan(before.nodes + 100);
  expect(after.heap).toBeLessThan(before.heap * 1.2);
});

it('leaves no listener and no sheet when the page shows no notice any more', async () => {
  await page.evaluate('go("list")');
  await expect.poll(() => markCounts(page)).toEqual({});
  await expect.poll(() => page.locator('policylens-overlay').count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
