import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { openStage } from '../e2e/extension.ts';

/**
 * How long a person waits for an answer of the built extension (`wxt build`), in page and panel: from the event to the
 * first frame that shows its outcome, by the clock, and the main thread's own time, which does not count what else the
 * machine does. In ms; of several of a kind the longest. Pages are named by their addresses on the sites of a folder:
 * `measure-built.ts [FOLDER [ADDRESS…]]`.
 */
const [folder = 'tests/sites', ...named] = process.argv.slice(2);
const addresses = named.length > 0 ? named : ['http://www.yunze.gov.cn/yunze-2026.html'];
if (!existsSync(resolve('.output/chrome-mv3'))) throw new Error('build the extension first');

/** Answers that take longer than this are marked. */
const BUDGET = 100;

const stage = await openStage(folder);
const rows: string[][] = [];
for (const address of addresses) rows.push(await measure(address));
await stage.close();
for (const row of rows) process.stdout.write(`${row.join('\n  ')}\n`);

async function measure(address: string): Promise<string[]> {
  const page = await stage.context.newPage();
  await page.addInitScript(watchKeys);
  await page.goto(address);
  await stage.person.badge(page);
  await page.waitForFunction(() => [...CSS.highlights.keys()].length > 0);
  await page.waitForTimeout(1500);
  const took: Took[] = [];
  const inPage = await timed(page, took);
  const press = (what: string, key: string, outcome: Outcome) =>
    inPage(what, () => answerTo(page, key, outcome));
  await press('open card', 'Alt+Shift+J', 'focus');
  for (const _ of Array.from({ length: 5 })) await press('next mark', 'j', 'frame');
  await press('annotate', '1', 'annotation');
  await press('back to the mark', 'k', 'frame');
  await press('accept', 'a', 'frame');
  await press('undo', 'Control+z', 'frame');
  const panel = await stage.person.panel(page);
  await panel.locator('[role=tab]').first().waitFor();
  const panelTimed = await timed(panel, took);
  for (const tab of ['ledger', 'targets', 'deadlines', 'annotations', 'ledger'])
    await panelTimed(`tab ${tab}`, () => inPanel(panel, `#tab-${tab}`, 'click'));
  for (const words of ['知识', '知识产权', ''])
    await panelTimed(`search “${words}”`, () => inPanel(panel, '[type=search]', words));
  for (const group of ['body', 'deadline', 'clause'])
    await panelTimed(`group by ${group}`, () => inPanel(panel, '.picker select', group));
  await panel.close();
  await page.close();
  return [address.split('/').at(-1) ?? address, ...longestOf(took)];
}

/** One answer: by the clock, and of the main thread's own time. */
interface Took {
  what: string;
  clock: number;
  own: number;
}

/** What a page or panel takes for answers is written down. */
async function timed(page: Page, took: Took[]) {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadTime = async () => {
    const { metrics } = await debug.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return async (what: string, act: () => Promise<number>) => {
    const before = await threadTime();
    const clock = await act();
    took.push({ what, clock, own: (await threadTime()) - before });
  };
}

function longestOf(took: readonly Took[]): string[] {
  const most = (all: readonly Took[], of: 'clock' | 'own') => Math.max(...all.map((it) => it[of]));
  return [...Map.groupBy(took, ({ what }) => what)].map(([what, all]) => {
    const own = most(all, 'own');
    return `${what}: ${most(all, 'clock').toFixed(0)}, own ${own.toFixed(0)}${own > BUDGET ? ' OVER' : ''}`;
  });
}

/**
 * What shows that a key was answered: a highlight that is another one; or the next frame, where two marks may stand on
 * the same words.
 */
type Outcome = 'focus' | 'annotation' | 'frame';

/** In the page, before any other script: from each key to the first frame in which the outcome awaited is there. */
function watchKeys(): void {
  const here = globalThis as { awaited?: string; answeredAfter?: number };
  const shown = () =>
    [...(CSS.highlights.get(`policylens-${here.awaited}`) ?? [])].flatMap((it) => [
      it.startContainer,
      it.startOffset,
      it.endOffset,
    ]);
  const pressed = () => {
    const start = performance.now();
    const before = shown();
    const look = () => {
      const now = shown();
      const changed = now.length !== before.length || now.some((it, at) => it !== before[at]);
      if (changed || here.awaited === 'frame') here.answeredAfter = performance.now() - start;
      else requestAnimationFrame(() => setTimeout(look));
    };
    requestAnimationFrame(() => setTimeout(look));
  };
  addEventListener('keydown', pressed, true);
}

async function answerTo(page: Page, key: string, outcome: Outcome): Promise<number> {
  await page.evaluate((awaited) => {
    Object.assign(globalThis, { awaited, answeredAfter: undefined });
  }, outcome);
  await page.keyboard.press(key);
  const answer = await page.waitForFunction(
    () => (globalThis as { answeredAfter?: number }).answeredAfter,
  );
  const ms = (await answer.jsonValue()) ?? Number.NaN;
  await page.waitForTimeout(400);
  return ms;
}

/** `value`: what is typed or chosen there, or `click`. */
async function inPanel(panel: Page, selector: string, value: string): Promise<number> {
  const ms = await panel.evaluate(
    async ([selector, value]) => {
      const element = document.querySelector(selector) as HTMLInputElement;
      const start = performance.now();
      if (value === 'click') element.click();
      else {
        element.value = value;
        const type = element.matches('select') ? 'change' : 'input';
        element.dispatchEvent(new Event(type, { bubbles: true }));
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    },
    [selector, value] as const,
  );
  await panel.waitForTimeout(400);
  return ms;
}
