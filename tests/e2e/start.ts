import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { type Launched, launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { personWith, select } from './person.ts';

/** `npm start`: the extension in a real browser on a sample notice; without a display, the same job headless. */
const SAMPLE = 'http://www.yunze.gov.cn/yunze-2026.html';
const SENTENCE = '专利侵权纠纷行政裁决案件平均办理周期缩短至45个工作日以内';

const display =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Reads the sample, tags a sentence, and leaves a screenshot and the exported annotations. */
async function tellTheStory(launched: Launched): Promise<void> {
  const person = personWith(launched);
  const results = resolve('.output/start');
  await mkdir(results, { recursive: true });
  const page = await person.open(SAMPLE);
  say(`Recognised: ${await person.badge(page)} tasks in the ledger of ${SAMPLE}`);
  await select(page, SENTENCE);
  await page.waitForTimeout(300);
  await page.keyboard.press('1');
  await page.waitForTimeout(500);
  const panel = await person.panel(page);
  await panel.getByRole('tab', { name: /标注|Notes/ }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /^(导出|Export)/ }).click();
  await panel.getByRole('menuitem', { name: /^JSON/ }).click();
  await (await download).saveAs(join(results, 'annotations.json'));
  await panel.screenshot({ path: join(results, 'panel.png') });
  await page.bringToFront();
  await page.screenshot({ path: join(results, 'notice.png') });
  say(`Screenshots: ${join(results, 'notice.png')}, ${join(results, 'panel.png')}`);
  say(`Exported annotations: ${join(results, 'annotations.json')}`);
  await launched.context.close();
}

async function openForAPerson(launched: Launched): Promise<void> {
  const closed = new Promise((done) => launched.context.once('close', done));
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(SAMPLE);
  say(`Opened ${SAMPLE}. Click the PolicyLens button for the panel; close the browser to end.`);
  await closed;
}

await build();
const site = await serve('tests/sites');
const launched = await launch({
  extension: resolve('.output/chrome-mv3'),
  profile: await mkdtemp(join(tmpdir(), 'policylens-')),
  port: site.port,
  headless: !display,
  ...(!display && { language: 'zh-CN' }),
});
await (display ? openForAPerson(launched) : tellTheStory(launched));
await site.close();
