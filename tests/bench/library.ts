import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { launch } from '../browser/launch.ts';
import { fillStore } from '../library/fill-store.ts';
import { printTable } from './print-table.ts';

const DOCUMENTS = 500;
const ANNOTATIONS = 50_000;

/** Milliseconds that the browser needs from an act to the frame after it, and the longest task in between. */
type Measured = [act: string, ms: number, longest: number];

/** The library page of the built extension, with as many documents and annotations as it is made for. */
export async function benchLibrary(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'policylens-bench-'));
  const extension = resolve('.output/chrome-mv3');
  const { context, origin } = await launch({ extension, profile, port: 1, language: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/library.html`);
    await page.locator('.empty').waitFor();
    await fillStore(page, DOCUMENTS, ANNOTATIONS);
    const rows: Measured[] = [];
    const measure = async (act: string, work: () => Promise<unknown>, shown: string) => {
      rows.push([act, ...(await measured(page, work, shown))]);
    };
    await measure(
      'reading 500 texts',
      () => page.reload(),
      'main:not(:has(.work)) [data-document]',
    );
    await measure('opening: first rows', () => page.reload(), '[data-document]');
    await measure(
      'opening: everything',
      () => page.reload(),
      'main:not(:has(.work)) [data-document]',
    );
    const sort = page.locator('th.number button').first();
    await measure('sorting', () => sort.click(), 'th.number[aria-sort]');
    await page.locator('.open').first().focus();
    await measure('to the last row', () => page.keyboard.press('End'), '[aria-rowindex="501"]');
    await measure(
      'grouping',
      () => page.locator('.filters select').selectOption('region'),
      '.group-line',
    );
    await page.getByRole('link', { name: '全文检索' }).click();
    await page.waitForTimeout(5000); // the index is made
    const field = page.getByRole('searchbox');
    await measure('searching texts', () => field.fill('侵权'), '.passage mark');
    await measure('one word more', () => field.pressSequentially(' 专'), '.passage mark');
    await measure('searching notes', () => field.fill('口径'), '.passage mark');
    printTable(`the library with ${DOCUMENTS} documents and ${ANNOTATIONS} annotations`, [
      ['', 'until shown', 'longest task'],
      ...rows.map(([act, ms, longest]) => [act, `${ms.toFixed(0)} ms`, `${longest.toFixed(0)} ms`]),
    ]);
  } finally {
    await context.close();
  }
}

async function measured(
  page: Page,
  work: () => Promise<unknown>,
  shown: string,
): Promise<[ms: number, longest: number]> {
  await page.evaluate(watchTasks);
  const start = performance.now();
  await work();
  await page.waitForSelector(shown, { state: 'attached', timeout: 60_000 });
  const ms = performance.now() - start;
  await page.waitForTimeout(300);
  const longest = await page.evaluate(() => {
    const { tasks = [] } = globalThis as { tasks?: number[] };
    return tasks.reduce((most, one) => Math.max(most, one), 0);
  });
  return [ms, longest];
}

/** In the page: notes how long each task of more than 50 ms was. A page that is loaded anew notes none. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ entryTypes: ['longtask'] });
}

if (import.meta.main) await benchLibrary();
