import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { placeOf, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const SENTENCE = '每年新增注册商标2000件';

const saved = (page: Page) => page.waitForTimeout(400);

/** Takes the file that the panel exports of all documents. */
async function exportAll(panel: Page): Promise<Record<string, unknown>> {
  await panel.getByRole('button', { name: '导出', exact: true }).click();
  // Without a notice beside the panel there is nothing to choose: all documents leave.
  const json = panel.getByRole('menuitem', { name: /^JSON/ });
  await json.waitFor();
  for (const scope of await panel.getByRole('menuitemradio', { name: '全部文件' }).all()) {
    await scope.click();
  }
  const download = panel.waitForEvent('download');
  await json.click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

describe('a person reads and annotates a notice', () => {
  let stage: Stage;
  let page: Page;
  let exported = '';

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
  });
  afterAll(() => stage.close());

  it('recognises the notice and counts its commitments on the button', async () => {
    expect(Number(await stage.person.badge(page))).toBeGreaterThanOrEqual(8);
  });

  it('marks targets, deadlines and departments in place', async () => {
    await untilMarked(page, 'target', '每万人口高价值发明专利拥有量达到18件');
    await untilMarked(page, 'deadline', '到2028年底');
    await untilMarked(page, 'department', '市市场监管局（市知识产权局）');
  });

  it('adds one element to the page and changes no other node', async () => {
    const children = () => page.evaluate(() => document.documentElement.children.length);
    await expect.poll(children).toBe(3); // head, body, and ours
    const foreign = 'body mark, body [class*=policylens]';
    expect(await page.locator(foreign).count()).toBe(0);
  });

  it('shows a card with the value of the mark under the pointer', async () => {
    const { x, y } = await placeOf(page, 'deadline', '到2028年底');
    await page.mouse.move(x, y);
    await expect.poll(() => overlayText(page)).toContain('2028年12月31日');
    await page.mouse.move(5, 5);
  });

  it('takes a selection with one key, to the character', async () => {
    await select(page, SENTENCE);
    await expect.poll(() => overlayText(page)).toContain('需牵头');
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', SENTENCE);
  });

  it('saves a note as it is typed', async () => {
    await select(page, '自本方案印发之日起30个工作日内');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('n');
    await page.keyboard.type('请财政处核对');
    await saved(page);
    await untilMarked(page, 'annotation', '自本方案印发之日起30个工作日内');
  });

  it('lists facts, commitments and annotations in the panel', async () => {
    const panel = await stage.person.panel(page);
    await expect.poll(() => panel.textContent('body')).toContain('云政办发〔2026〕12号');
    await panel.getByRole('tab', { name: '概览' }).click();
    await expect.poll(() => panel.textContent('body')).toContain('云泽市人民政府办公室');
    await panel.getByRole('tab', { name: '任务台账' }).click();
    await expect.poll(() => panel.textContent('body')).toContain('市地方金融管理局');
    await panel.getByRole('tab', { name: '标注' }).click();
    await expect.poll(() => panel.textContent('body')).toContain(SENTENCE);
    await expect.poll(() => panel.getByRole('textbox').last().inputValue()).toBe('请财政处核对');
    await panel.close();
  });

  it('keeps annotations over a restart of the browser', async () => {
    stage = await stage.restart();
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'annotation', SENTENCE);
    await untilMarked(page, 'annotation', '自本方案印发之日起30个工作日内');
  });

  it('exports everything as W3C JSON-LD', async () => {
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '标注' }).click();
    const collection = await exportAll(panel);
    exported = JSON.stringify(collection);
    expect(collection.type).toContain('AnnotationCollection');
    expect(exported).toContain(SENTENCE);
    await panel.close();
  });

  it('restores the same store from that file in an empty profile', async () => {
    stage = await stage.restart({ emptyProfile: true });
    const blank = await stage.person.panel(await stage.person.open('about:blank'));
    await blank.locator('input[type=file]').setInputFiles({
      name: 'annotations.jsonld',
      mimeType: 'application/ld+json',
      buffer: Buffer.from(exported),
    });
    await expect.poll(() => blank.getByRole('alert').textContent()).toContain('新增2');
    await blank.getByRole('button', { name: '导入', exact: true }).click();
    await expect.poll(() => blank.getByRole('status').textContent()).toContain('2');
    expect(await exportAll(blank)).toEqual(JSON.parse(exported));
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'annotation', SENTENCE);
  });

  it('says what is wrong with a file that is none, and changes nothing', async () => {
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '标注' }).click();
    await panel.locator('input[type=file]').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(exported.slice(0, 200)),
    });
    await expect.poll(() => panel.getByRole('alert').textContent()).toMatch(/JSON/);
    await expect.poll(() => panel.textContent('body')).toContain(SENTENCE);
    await panel.close();
  });
});
