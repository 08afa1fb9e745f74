import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { ensureBrowser } from '../browser/ensure.ts';
import { median } from './measure.ts';
import { printTable } from './print-table.ts';
import type { Times } from './storing-in-page.ts';

const ANNOTATIONS = 100_000;
const RUNS = 3;

/** The packages that the store imports, as browsers take them. */
const imports = {
  dexie: '/node_modules/dexie/dist/dexie.mjs',
  'opencc-js/t2cn': '/node_modules/opencc-js/dist/esm/t2cn.js',
};

const PAGE = `<!doctype html><meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports })}</script>`;

/** The sources as they are, without their types: what is measured is the library and not a bundle of it. */
function serveSources(): Server {
  return createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const file = /\.(?:ts|m?js)$/.test(path) ? `.${path}` : undefined;
    const source = file === undefined ? PAGE : await readFile(file, 'utf8').catch(() => '');
    const type = file === undefined ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(path.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
  });
}

/** Storing and reading annotations, in a real browser, beside IndexedDB without anything on it. */
export async function benchStoring(): Promise<void> {
  const server = serveSources();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const runs: Times[] = [];
    for (let run = 0; run < RUNS; run++) {
      const times = await page.evaluate(async (count) => {
        const address = '/tests/bench/storing-in-page.ts';
        const { measure } = await import(address);
        return measure(count);
      }, ANNOTATIONS);
      runs.push(times as Times);
    }
    print(runs);
  } finally {
    await browser.close();
    server.close();
  }
}

function print(runs: Times[]): void {
  const rows = (['store', 'read', 'saveOne'] as const).map((what) => {
    const own = median(runs.map((run) => run.own[what]));
    const bare = median(runs.map((run) => run.bare[what]));
    return [NAMES[what], `${own.toFixed(0)} ms`, `${bare.toFixed(0)} ms`, (own / bare).toFixed(2)];
  });
  const both = (side: 'own' | 'bare') =>
    median(runs.map((run) => run[side].store + run[side].read));
  const ratio = (both('own') / both('bare')).toFixed(2);
  printTable('storing and reading, beside bare IndexedDB (budget: 1.5 for 100,000 annotations)', [
    ['', 'policylens', 'IndexedDB', 'ratio'],
    ...rows.slice(0, 2),
    ['both', `${both('own').toFixed(0)} ms`, `${both('bare').toFixed(0)} ms`, ratio],
    ...rows.slice(2),
  ]);
}

const NAMES = {
  store: `storing ${ANNOTATIONS.toLocaleString('en')} at once`,
  read: 'reading them, document by document',
  saveOne: 'saving 300 one by one, with undo',
};

if (import.meta.main) await benchStoring();
