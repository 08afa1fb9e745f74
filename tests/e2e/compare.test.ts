import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { documentOf, exportedFile, NOTICE_TEXTS, tagOn } from './library-content.ts';
import { importInto } from './library-page.ts';

describe('many documents at once', () => {
  let stage: Stage;
  let library: Page;
  const text = () => library.locator('main').innerText();
  const go = (view: string) => library.goto(`${stage.origin}/library.html#${view}`);
  const saved = async (name: string) => {
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    const documents = await Promise.all(NOTICE_TEXTS.map(documentOf));
    const [yunze, lanchuan] = documents;
    if (!yunze || !lanchuan) throw new Error('no documents');
    const annotations = [
      tagOn(yunze, '建设高价值专利培育中心10家', '创造'),
      tagOn(yunze, '高价值专利', '保护'),
      tagOn(lanchuan, '设立维权援助工作站3个', '保护'),
    ];
    await importInto(stage, exportedFile('all.jsonld', documents, annotations));
    library = await stage.context.newPage();
  });
  afterAll(() => stage.close());

  describe('one indicator', () => {
    it('is found by typing, in Traditional characters too', async () => {
      await go('compare');
      await library.getByRole('searchbox').fill('發明專利擁有量');
      await expect
        .poll(() => library.locator('.indicators li').allInnerTexts())
        .toEqual([
          expect.stringMatching(/每万人口发明专利拥有量\s*2 份/u),
          expect.stringMatching(/高价值发明专利拥有量\s*1 份/u),
        ]);
      await library.keyboard.press('ArrowDown');
      await library.keyboard.press('Enter');
    });

    it('is drawn and said in a table, in the notices’ own words', async () => {
      await expect
        .poll(() => library.locator('.comparison tbody tr').allInnerTexts())
        .toEqual([
          expect.stringMatching(/云泽市.*每万人口发明专利拥有量.*≥ 20 件.*2027年/su),
          expect.stringMatching(/澜川县.*每万人发明专利拥有量.*8 件.*2026年/su),
        ]);
      expect(await text()).toContain('原文写法不一');
      const marks = library.locator('.plot-mark');
      expect(await marks.first().getAttribute('aria-label')).toContain('澜川县');
      await marks.first().focus();
      await library.keyboard.press('ArrowRight');
      const focused = library.locator('.plot-mark:focus');
      expect(await focused.getAttribute('aria-label')).toContain('2027年，目标 ≥ 20 件');
    });

    it('has another definition beside it only on request, and then apart', async () => {
      await library.getByRole('checkbox').check();
      await expect.poll(text).toContain('口径不同');
      expect(await library.locator('.plot').count()).toBe(2);
      await library.reload();
      await expect.poll(() => library.locator('.plot').count()).toBe(2);
    });

    it('leaves as a table and as a picture', async () => {
      const table = await saved('CSV');
      expect(table.name).toBe('每万人口发明专利拥有量.csv');
      const [head, first] = table.content.toString('utf8').split('\r\n');
      expect(head).toContain('文件,发文字号,原文指标');
      expect(first).toContain(
        '云泽市知识产权强市建设方案,云政发〔2024〕8号,每万人口发明专利拥有量',
      );
      const png = await saved('PNG');
      expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.content.readUInt32BE(16)).toBe(1920);
      const svg = await saved('SVG');
      expect(svg.content.toString('utf8')).toContain('据 3 份文件原文');
    });
  });

  it('counts codes by documents, by codes, and departments by deadlines', async () => {
    await go('counts');
    const cells = async (name: RegExp) =>
      (await library.getByRole('row', { name }).getByRole('cell').allInnerTexts()).join('|');
    await expect.poll(() => cells(/云泽市/)).toBe('2|1|1');
    expect(await text()).toContain('另有 1 份文件没有带标签的标注');
    await library.getByRole('button', { name: '标签 × 标签' }).click();
    await expect.poll(() => cells(/^保护/)).toBe('2|2|1');
    await library.getByRole('combobox', { name: '共现方式' }).selectOption('文字重叠');
    await expect.poll(() => cells(/^创造/)).toBe('14|5|14');
    await library.getByRole('button', { name: '责任单位 × 时限' }).click();
    await expect.poll(() => cells(/^县司法局/)).toBe('1|1||');
    const table = await saved('CSV');
    expect(table.content.toString('utf8')).toContain('县司法局,1,1,,');
    expect((await saved('PNG')).content.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('puts all deadlines on one line of time, and mine into the calendar', async () => {
    await go('deadlines');
    await expect.poll(text).toContain('完善服务');
    await library.getByRole('searchbox').fill('澜川县');
    await expect.poll(() => library.locator('.agenda-row').count()).toBe(2);
    const { name, content } = await saved('存入日历');
    expect(name).toBe('时限总览.ics');
    const events = new ICAL.Component(ICAL.parse(content.toString('utf8'))).getAllSubcomponents(
      'vevent',
    );
    expect(events.map((event) => event.getFirstPropertyValue('dtstart')?.toString())).toContain(
      '2026-12-31',
    );
  });
});
