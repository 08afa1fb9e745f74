import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright';
import { createViteServer } from 'vitest/node';
import { ensureBrowser } from '../browser/ensure.ts';

/**
 * How long a person waits for the panel on a notice of 300 tasks, from the event to the next frame: by the clock, and
 * by the main thread's own time, which does not count what else the machine does. In ms.
 */
const server = await createViteServer({
  configFile: false,
  root: resolve('.'),
  logLevel: 'error',
  plugins: [preact()],
  mode: 'production',
  server: { host: '127.0.0.1', port: 0 },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
await page.goto(`${server.resolvedUrls?.local[0]}tests/screens/screen.html?state=many`);
await page.locator('.panel').waitFor();

const debug = await page.context().newCDPSession(page);
await debug.send('Performance.enable', { timeDomain: 'threadTicks' });

await print('open the ledger', () => click('#tab-ledger'));
await print('the same again', async () => {
  await click('#tab-overview');
  return click('#tab-ledger');
});
for (const typed of ['市', '市公', '市公安', '公', '']) {
  await print(`search ${typed || 'nothing'}`, () => input('[type=search]', typed, 'input'));
}
for (const value of ['body', 'deadline', 'none', 'clause']) {
  await print(`group by ${value}`, () => input('.picker select', value, 'change'));
}
await print('only my department', () => click('.joined .button'));
await print('all again', () => click('.joined .button'));
await print('next row', () => key('j'));
await print('copy', () => click('.tools > .button'));
await print('open the targets', () => click('#tab-targets'));
await print('open the deadlines', () => click('#tab-deadlines'));
await browser.close();
await server.close();

async function print(what: string, act: () => Promise<number>): Promise<void> {
  const before = await threadTime();
  const clock = await act();
  const thread = (await threadTime()) - before;
  process.stdout.write(`${what}: ${clock.toFixed(0)} ms, of its own ${thread.toFixed(0)} ms\n`);
  await settled(page);
}

async function threadTime(): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Until everything that was put off is there: no row has come for a while. */
async function settled(page: Page): Promise<void> {
  const rows = () => page.locator('.panel li').count();
  let last = -1;
  for (let now = await rows(); now !== last; now = await rows()) {
    last = now;
    await page.waitForTimeout(500);
  }
}

function click(selector: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    const start = performance.now();
    element?.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, selector);
}

function input(selector: string, value: string, event: string): Promise<number> {
  return page.evaluate(
    async ([selector, value, event]) => {
      const element = document.querySelector(selector) as HTMLInputElement;
      const start = performance.now();
      element.value = value;
      element.dispatchEvent(new Event(event, { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    },
    [selector, value, event] as const,
  );
}

function key(key: string): Promise<number> {
  return page.evaluate(async (key) => {
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, key);
}
