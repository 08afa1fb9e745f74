import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { fromQdpx } from '../../lib/exchange/refi-qda/from-qdpx.ts';
import { readCsv } from '../exchange/tables/csv-reader.ts';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const REJECTED = '市公安局';
const TAGGED = '每年新增注册商标2000件';

describe('a notice leaves the panel in every format, as its person has reviewed it', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;

  const download = async (name: string | RegExp): Promise<Download> => {
    const coming = panel.waitForEvent('download');
    await panel.getByRole('button', { name: '导出', exact: true }).click();
    await panel.getByRole('menuitem', { name }).click();
    return coming;
  };
  const bytesOf = async (file: Download) => readFile(await file.path());
  const textOf = async (name: string | RegExp) => String(await bytesOf(await download(name)));

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.person.open(NOTICE);
  });
  afterAll(() => stage.close());

  it('is tagged, and one of its marks rejected', async () => {
    await untilMarked(page, 'department', REJECTED);
    panel = await stage.person.panel(page);
    await page.bringToFront();
    await select(page, TAGGED);
    await expect.poll(() => overlayText(page)).toContain('需牵头');
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', TAGGED);
    const { x, y } = await placeOf(page, 'department', REJECTED);
    const opened = async () => {
      await page.mouse.click(x, y);
      return overlayText(page);
    };
    await expect.poll(opened).toContain('不采纳');
    await page.keyboard.press('x');
    await expect.poll(() => marked(page, 'department')).not.toContain(REJECTED);
    await panel.bringToFront();
    // What was open in the page may have brought the ledger.
    await panel.getByRole('tab', { name: /概览/ }).click();
    await expect.poll(() => panel.locator('#view').textContent()).toMatch(/已核对 1 /);
  });

  it('JSON, named after the notice', async () => {
    const file = await download(/^JSON/);
    expect(file.suggestedFilename()).toBe('云政办发〔2026〕12号.jsonld');
    const read = fromJsonLd(String(await bytesOf(file)));
    const motivations = read.ok ? read.annotations.map(({ motivation }) => motivation) : [];
    expect(motivations.toSorted()).toEqual(['assessing', 'tagging']);
    await expect
      .poll(() => panel.locator('.toast').textContent())
      .toBe('已交浏览器下载：云政办发〔2026〕12号.jsonld');
  });

  it('a workbook, with the tables as the panel shows them', async () => {
    const files = unzipSync(await bytesOf(await download('任务台账 Excel')));
    const sheets = ['1', '2', '3'].map((at) =>
      strFromU8(files[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array()),
    );
    expect(sheets[0]).toContain('机器识别');
    expect(sheets[0]).not.toContain(REJECTED);
    expect(sheets[2]).toContain(TAGGED);
  });

  it('a CSV with a row for each clause, body and deadline', async () => {
    const [head = [], ...rows] = readCsv(await textOf('任务台账 CSV'));
    const bodies = rows.map((row) => row[head.indexOf('单位')]);
    expect(bodies).toContain('市科技局');
    expect(bodies).not.toContain(REJECTED);
  });

  it('a calendar, from its own tab, too', async () => {
    const fromMenu = await textOf('日历');
    const events = (text: string) =>
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => {
        const { uid, startDate } = new ICAL.Event(it);
        return `${startDate} ${uid}`;
      });
    expect(events(fromMenu).length).toBeGreaterThan(3);
    await panel.getByRole('tab', { name: '时限' }).click();
    const coming = panel.waitForEvent('download');
    await panel.getByRole('button', { name: '存入日历' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('云政办发〔2026〕12号.ics');
    // The same events: to import it again changes them.
    expect(events(String(await bytesOf(file)))).toEqual(events(fromMenu));
  });

  it('a report', async () => {
    const report = await textOf('Markdown');
    expect(report).toContain('- 发文字号：云政办发〔2026〕12号');
    expect(report).toContain(`“${TAGGED}” \`#需牵头\``);
    expect(report).not.toContain(REJECTED);
  });

  it('doccano and Label Studio, with offsets that hit the words', async () => {
    const { text, label } = JSON.parse(await textOf('doccano'));
    const words = label.map(([start, end]: number[]) => [...text].slice(start, end).join(''));
    expect(words).toContain(TAGGED);
    expect(words).not.toContain(REJECTED);
    const [task] = JSON.parse(await textOf('Label Studio'));
    for (const { value } of task.predictions[0].result) {
      expect([...task.data.text].slice(value.start, value.end).join('')).toBe(value.text);
    }
  });

  it('a project of REFI-QDA', async () => {
    const read = await fromQdpx(await bytesOf(await download(/qdpx/)), '2026-11-22T00:00:00.000Z');
    const quotes = read.ok ? JSON.stringify(read.annotations) : '';
    expect(quotes).toContain(TAGGED);
    expect(read.ok && read.documents).toHaveLength(1);
  });

  it('a download that the browser refuses leaves everything as it is', async () => {
    const debug = await panel.context().newCDPSession(panel);
    await debug.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    await panel.getByRole('button', { name: '导出', exact: true }).click();
    await panel.getByRole('menuitem', { name: /^JSON/ }).click();
    await expect.poll(() => panel.locator('.toast').textContent()).toContain('已交浏览器下载');
    await panel.getByRole('tab', { name: '标注' }).click();
    await expect.poll(() => panel.locator('#view').textContent()).toContain(TAGGED);
    await debug.detach();
  });
});
