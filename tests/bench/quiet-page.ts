import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'wxt';
import { openStage, type Stage } from '../e2e/extension.ts';
import { median } from './measure.ts';
import { printTable } from './print-table.ts';

const DETECTOR = '.output/chrome-mv3/detector.js';
const SHARED = join(import.meta.dirname, '../../../shared/pages/pages');
/** Loads of each page, each in a tab of its own; the first compiles what the others find compiled. */
const LOADS = 9;

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds, and those of them in which the thread did run: the machine has other work. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** Milliseconds that the detector takes in one load of a page: compiled, run, to its end. */
async function detectorTime(stage: Stage, url: string): Promise<number> {
  const browser = stage.context.browser();
  if (browser === null) throw new Error('no browser behind the context');
  const page: Page = await stage.context.newPage();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
  await page.close();
  const micros = trace.traceEvents
    .filter(
      ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/detector.js'),
    )
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0);
  return micros / 1000;
}

async function rowsOf(folder: string, pages: readonly (readonly [host: string, file: string])[]) {
  const stage = await openStage(folder);
  const rows: string[][] = [];
  try {
    for (const [host, file] of pages) {
      const times: number[] = [];
      for (let load = 0; load < LOADS; load++) {
        times.push(await detectorTime(stage, `http://${host}/${file}`));
      }
      const [first = 0] = times;
      rows.push([file, `${first.toFixed(1)} ms`, `${median(times).toFixed(1)} ms`]);
    }
  } finally {
    await stage.close();
  }
  return rows;
}

function sharedNegatives(): [host: string, file: string][] {
  const path = join(SHARED, 'manifest.json');
  if (!existsSync(path)) return [];
  const manifest: { kind: string; host: string; file: string }[] = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return manifest
    .filter(({ kind, host }) => kind === 'negative' && host.endsWith('.gov.cn'))
    .map(({ host, file }) => [host, file]);
}

/** What a government page that is no policy page pays for the extension: all of it is the detector. */
export async function quietPage(): Promise<void> {
  await build();
  const kilobytes = statSync(DETECTOR).size / 1000;
  const rows = await rowsOf('tests/sites', [
    ['www.yunze.gov.cn', 'yunze-holiday.html'],
    ['www.yunze.gov.cn', 'living/news.html'],
  ]);
  const shared = sharedNegatives();
  if (shared.length > 0) rows.push(...(await rowsOf(SHARED, shared)));
  printTable(`quiet page: ${kilobytes.toFixed(1)} KB of script (budget: 12 KB, 3 ms)`, [
    ['page', 'first load', 'median'],
    ...rows,
  ]);
}
