import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'wxt';
import { openStage, type Stage } from '../e2e/extension.ts';
import { documentOf, exportedFile, tagOn } from '../e2e/library-content.ts';
import { importInto } from '../e2e/library-page.ts';
import { noticeText } from './across-documents.ts';

/*
 * `npm run pictures`: the four pictures of the README, taken from the built extension. They are made anew when the
 * screens change, and are the only screens that are kept.
 */
const FOLDER = resolve('tests/screens/pictures');
const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const HEIGHT = 820;

await build();
await mkdir(FOLDER, { recursive: true });
const stage = await openStage('tests/sites');
await pageAndPanel(stage);
await library(stage);
await stage.close();

async function pageAndPanel({ person, context }: Stage): Promise<void> {
  const page = await person.open(NOTICE);
  await person.badge(page);
  await page.setViewportSize({ width: 966, height: HEIGHT });
  // The first target with the deadline before it.
  await page.evaluate(() => document.querySelector('.TRS_Editor')?.scrollIntoView());
  await page.keyboard.press('Alt+Shift+J');
  await page.keyboard.press('j');
  const panel = await person.panel(page);
  await panel.setViewportSize({ width: 400, height: HEIGHT });
  const view = async (name: string) => {
    await panel.getByRole('tab', { name: new RegExp(name) }).click();
    return shotOf(panel);
  };
  const ledger = await view('任务台账');
  await keep('window', await beside(await context.newPage(), [await shotOf(page), ledger]));
  const views = [ledger, await view('目标'), await view('时限')];
  await keep('panel', await beside(await context.newPage(), views));
}

async function library(stage: Stage): Promise<void> {
  const documents = await Promise.all(
    Array.from({ length: 12 }, (_, at) => documentOf(noticeText(at))),
  );
  const [first] = documents;
  if (!first) return;
  const sentence = (word: string) =>
    first.text.split(/[。；\n]/u).find((it) => it.includes(word)) ?? '';
  const [fostering, raids] = [sentence('培育中心'), sentence('执法行动')];
  const mine = [tagOn(first, fostering, '供给型'), tagOn(first, raids, '环境型')];
  await importInto(stage, exportedFile('all.jsonld', documents, mine));
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1366, height: HEIGHT });
  await page.goto(`${stage.origin}/library.html#compare`);
  await page.getByRole('searchbox').fill('发明专利拥有量');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.comparison tbody tr').first().waitFor();
  await keep('compare', await shotOf(page));

  const theirs = [
    tagOn(first, fostering, '供给型'),
    tagOn(first, raids.slice(raids.indexOf('组织')), '环境型'),
    tagOn(first, sentence('维权援助工作站'), '供给型'),
  ];
  await page.goto(`${stage.origin}/library.html#coders`);
  await page.getByLabel('本人姓名').fill('周敏');
  await page.getByLabel('同事姓名').fill('李航');
  await page.getByLabel(/标注文件/).setInputFiles(exportedFile('theirs.jsonld', [first], theirs));
  await page.getByRole('button', { name: '开始比对' }).click();
  await page.locator('.difference').first().waitFor();
  await keep('coders', await shotOf(page));
}

/** What it looks like once it has come to rest. */
async function shotOf(page: Page): Promise<Buffer> {
  await page.bringToFront();
  await page.waitForTimeout(500);
  return page.screenshot({ animations: 'disabled' });
}

function keep(name: string, picture: Buffer): Promise<void> {
  return writeFile(join(FOLDER, `${name}.png`), picture);
}

/** Pictures in one row, with a hairline between. */
async function beside(page: Page, shots: readonly Buffer[]): Promise<Buffer> {
  const images = shots.map((it) => `<img src="data:image/png;base64,${it.toString('base64')}">`);
  await page.setViewportSize({ width: 1400, height: HEIGHT });
  await page.setContent(
    `<style>body{margin:0;width:max-content;display:flex;gap:1px;background:#ccc}img{display:block}</style>${images.join('')}`,
  );
  const shot = await page.locator('body').screenshot();
  await page.close();
  return shot;
}
