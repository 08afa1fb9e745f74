import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { exportedDecisions } from '../../lib/exchange/decided-notice.ts';
import type { ExportFormatName } from '../../lib/exchange/export-file-types.ts';
import { exportAs, type TableName } from '../../lib/exchange/export-formats.ts';
import type { ExportedNotice } from '../../lib/exchange/exported-notice.ts';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { DECISIONS, decisionOn, REVIEWED } from './decided-samples.ts';
import { EXPORTED, exportedFrom, TEXT } from './notice-samples.ts';
import { readCsv } from './tables/csv-reader.ts';

const TIME = '2026-11-22T00:00:00.000Z';

const exported = (format: ExportFormatName, of: ExportedNotice, table: TableName = 'ledger') =>
  exportAs(format, [of], { time: TIME, language: 'zh-CN', table });

/** Some columns of a table, as another reader of CSV than the writer sees them. */
async function columnsOf(of: ExportedNotice, table: TableName, ...names: string[]) {
  const [head = [], ...rows] = readCsv(String(await exported('csv', of, table)));
  return rows.map((row) => names.map((name) => row[head.indexOf(name)]).join('|'));
}

describe('what leaves has the decisions in it', () => {
  test('the ledger: rejected is gone, corrected is as corrected, and each cell says who says so', async () => {
    const names = ['条款', '单位', '单位核对', '截止日期', '时限核对', '目标'];
    expect(await columnsOf(REVIEWED, 'ledger', ...names)).toEqual([
      '一|||2028-12-31|机器识别|有效发明专利拥有量达到3000件（≥ 3500件）\n每万人口高价值发明专利拥有量达到12.5件',
      '二/(一)|市知识产权局|已采纳||机器识别|',
      '二/(一)|市知识产权局|已采纳|2027-01-15|已更正|',
      '二/(二)|市公安局|机器识别|2027-12-31|机器识别|',
    ]);
  });

  test('the targets', async () => {
    expect(await columnsOf(REVIEWED, 'targets', '指标', '数值', '核对')).toEqual([
      '有效发明专利拥有量|3500|已更正',
      '每万人口高价值发明专利拥有量|12.5|机器识别',
    ]);
  });

  test('the workbook', async () => {
    const files = unzipSync((await exported('xlsx', REVIEWED)) as Uint8Array);
    const sheets = ['1', '2'].map((at) =>
      new TextDecoder().decode(files[`xl/worksheets/sheet${at}.xml`]),
    );
    expect(sheets[0]).not.toContain('市财政局');
    expect(sheets[0]).toContain('已更正');
    expect(sheets[1]).toContain('<v>3500</v>');
  });

  test('the calendar: the corrected day, and nobody who was rejected', async () => {
    const calendar = new ICAL.Component(ICAL.parse(String(await exported('ics', REVIEWED))));
    const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
    expect(events.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
      '2028-12-31 主要目标',
      '2026-03-31 市知识产权局：加强创造',
      '2027-01-15 市知识产权局：加强创造',
      '2027-12-31 市公安局：加强保护',
    ]);
    expect(events[0]?.description).toContain('3000件（≥ 3500件）');
  });

  test('the report', async () => {
    const report = String(await exported('md', REVIEWED));
    expect(report).toContain('2027-01-15');
    expect(report).toContain('≥ 3500件');
    expect(report).not.toContain('市财政局');
  });

  test('doccano: labels without the rejected, and which of them a person decided about', async () => {
    const line = JSON.parse(String(await exported('doccano', REVIEWED)));
    const words = ([start, end, ...more]: [number, number, ...string[]]) =>
      [[...TEXT].slice(start, end).join(''), ...more].join(' ');
    const labels = line.label.map(words);
    expect(labels).toContain('𠮷祥区人民政府 department');
    expect(labels).not.toContain('市财政局 department');
    expect(line.reviewed.map(words)).toEqual([
      '𠮷祥区人民政府 department added',
      '有效发明专利拥有量达到3000件 target corrected',
      '市知识产权局 department accepted',
      '2026年12月31日前 deadline corrected',
    ]);
  });

  test('Label Studio: what a person decided about is an annotation, the rest a prediction', async () => {
    const [task] = JSON.parse(String(await exported('label-studio', REVIEWED)));
    const texts = (list: { result: { value: { text: string }; meta?: { text: string[] } }[] }[]) =>
      list[0]?.result.flatMap(({ value, meta }) => (meta ? `${value.text} ${meta.text}` : []));
    expect(texts(task.annotations)).toEqual([
      '𠮷祥区人民政府 added',
      '有效发明专利拥有量达到3000件 corrected',
      '市知识产权局 accepted',
      '2026年12月31日前 corrected',
    ]);
    expect(texts(task.predictions)).toEqual([]);
    expect(JSON.stringify(task)).not.toContain('"市财政局"');
  });

  test('JSON-LD: the decisions themselves', async () => {
    const read = fromJsonLd(String(await exported('jsonld', REVIEWED)));
    expect(read.ok && read.annotations).toEqual(REVIEWED.annotations);
  });

  test('a decision that was deleted decides nothing', async () => {
    const deleted = DECISIONS.map((it) => ({ ...it, deleted: TIME }));
    expect(await columnsOf({ ...EXPORTED, annotations: deleted }, 'targets', '数值')).toEqual([
      '3000',
      '12.5',
    ]);
  });
});

describe('exportedDecisions', () => {
  const on = (text: string, ...annotations: Annotation[]) =>
    exportedDecisions({ ...exportedFrom(text, annotations), notice: parseNotice(text) });
  const accepted = decisionOn('有效发明专利拥有量达到3000件', 'accepted');

  test.each<[string, string, string[], string[]]>([
    ['as it was', TEXT, ['有效发明专利拥有量达到3000件'], []],
    ['moved', `转发。\n\n${TEXT}`, ['有效发明专利拥有量达到3000件'], []],
    [
      'printed in another width',
      TEXT.replace('3000', '３０００'),
      ['有效发明专利拥有量达到３０００件'],
      [],
    ],
    ['with another value', TEXT.replace('3000', '4000'), [], ['changed']],
    ['gone', '云泽市人民政府办公室关于放假安排的通知\n各单位按时值班。', [], ['gone']],
  ])('words that are %s', (_, text, standing, lapsed) => {
    const decisions = on(text, accepted);
    expect(decisions.standing.map(({ quote }) => quote)).toEqual(standing);
    expect(decisions.lapsed.map(({ why }) => why)).toEqual(lapsed);
  });

  test('a person said that they are not in this text', () => {
    const { textHash } = EXPORTED.document;
    const decisions = on(TEXT, { ...accepted, absentFrom: textHash });
    expect(decisions.lapsed).toMatchObject([{ why: 'gone', kind: 'target', decision: 'accepted' }]);
  });
});
