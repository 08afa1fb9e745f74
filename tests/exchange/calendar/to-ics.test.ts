import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toIcs } from '../../../lib/exchange/calendar/to-ics.ts';
import type { ExportedNotice } from '../../../lib/exchange/exported-notice.ts';
import { EXPORTED, exportedFrom, TEXT } from '../notice-samples.ts';

const TIME = '2026-11-22T00:00:00.000Z';

/** The events of a calendar file, as another library than the writer reads them. */
async function eventsOf(...notices: ExportedNotice[]): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await toIcs(notices, { time: TIME })));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const daysOf = (events: ICAL.Event[]) =>
  events.map((event) => `${event.startDate.toString()} ${event.summary}`);

/** A clause with some words, in a notice of a day. */
const noticeOf = (words: string, head = '云泽市知识产权工作要点') =>
  exportedFrom(`${head}\n云政发〔2026〕9号\n一、落实任务\n${words}\n云泽市人民政府\n2026年3月5日`);

describe('toIcs', () => {
  test('has an event for each clause, department and deadline', async () => {
    expect(daysOf(await eventsOf(EXPORTED))).toEqual([
      '2028-12-31 主要目标',
      '2026-03-31 市知识产权局：加强创造',
      '2026-03-31 市财政局：加强创造',
      '2026-12-31 市知识产权局：加强创造',
      '2026-12-31 市财政局：加强创造',
      '2027-12-31 市公安局：加强保护',
    ]);
  });

  test('events are all-day, with what the notice says and two reminders', async () => {
    const [event] = await eventsOf(EXPORTED);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.duration.toString()).toBe('P1D');
    expect(event?.description).toBe(
      `${EXPORTED.document.title}（云政办发〔2026〕7号）\n一 主要目标\n到2028年底\n` +
        '有效发明专利拥有量达到3000件\n每万人口高价值发明专利拥有量达到12.5件',
    );
    expect(event?.component.getFirstPropertyValue('url')).toBe(EXPORTED.document.urls[0]);
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P30D',
      '-P7D',
    ]);
  });

  test('a second import updates: events keep their ids when the days are put off', async () => {
    const before = await eventsOf(EXPORTED);
    const after = await eventsOf(exportedFrom(TEXT.replace('2026年12月31日前', '2027年6月30日前')));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    expect(daysOf(after)).toContain('2027-06-30 市财政局：加强创造');
  });

  test('a notice that is given twice has its events once', async () => {
    expect(await eventsOf(EXPORTED, EXPORTED)).toHaveLength((await eventsOf(EXPORTED)).length);
  });

  test('clauses of one number keep their own: annexes begin anew', async () => {
    const tasks = ['2026年6月底前，市财政局拨付资金。', '2026年9月底前，市财政局组织评估。'];
    const words = `附件1 任务\n一、资金\n${tasks[0]}\n附件2 任务\n一、评估\n${tasks[1]}`;
    const events = await eventsOf(noticeOf(words));
    expect(daysOf(events).map((it) => it.slice(0, 10))).toEqual(['2026-06-30', '2026-09-30']);
  });

  test('notices that are known by no number keep their own events', async () => {
    const bare = (text: string) => {
      const exported = exportedFrom(`一、落实任务\n由市财政局${text}\n`);
      return { ...exported, document: { ...exported.document, title: '', textHash: text } };
    };
    const events = await eventsOf(bare('2026年6月底前完成拨款。'), bare('2026年9月底前完成评估。'));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  test('what comes again ends on a day, as it begins on one', async () => {
    const { notice } = noticeOf('由市财政局每年开展评选。', '云泽市行动计划（2026—2027年）');
    const file = await toIcs([{ ...EXPORTED, notice }], { time: TIME });
    expect(file).toContain('RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20271231\r\n');
  });

  test.each<[string, string, string[]]>([
    ['每季度报送。', '', ['2026-03-31', '2026-06-30', '2026-09-30']],
    ['每年开展评选。', '', ['2026-12-31', '2027-12-31', '2028-12-31']],
    ['每年3月底前报送总结。', '', ['2026-03-31', '2027-03-31', '2028-03-31']],
    ['每年2月10日前报送总结。', '', ['2027-02-10', '2028-02-10', '2029-02-10']],
    ['每月报送进展。', '', ['2026-03-31', '2026-04-30', '2026-05-31']],
    ['每半年总结。', '', ['2026-06-30', '2026-12-31', '2027-06-30']],
    ['每年开展评选。', '（2026—2027年）', ['2026-12-31', '2027-12-31']],
  ])('%s comes again %s', async (words, years, days) => {
    const [event] = await eventsOf(noticeOf(`由市财政局${words}`, `云泽市行动计划${years}`));
    const found = event?.iterator();
    const next = Array.from({ length: 3 }, () => found?.next()?.toString());
    expect(next.filter((day) => day !== undefined)).toEqual(days);
  });

  test.each([
    '每周报送进展。',
    '每季度首月10日前报送。',
    '每年2月30日前报送。',
    '每年6月、12月底前报送。',
    '自印发之日起30个工作日内完成。',
    '尽快完成。',
  ])('no event where no day is certain: %s', async (words) => {
    expect(daysOf(await eventsOf(noticeOf(`由市财政局${words}`)))).toEqual([]);
  });

  test('a date that is only a year or a month is due on its last day', async () => {
    const { notice } = EXPORTED;
    const [first] = notice.commitments;
    for (const [endDate, day] of [
      ['2028', '2028-12-31'],
      ['2028-02', '2028-02-29'],
    ]) {
      const deadlines = first?.deadlines.map((one) => ({ ...one, endDate: endDate ?? '' })) ?? [];
      const commitments = first ? [{ ...first, deadlines }] : [];
      const events = await eventsOf({ ...EXPORTED, notice: { ...notice, commitments } });
      expect(daysOf(events)).toEqual([`${day} 主要目标`]);
    }
  });

  test('texts with commas, quotes, line breaks and emoji are read back', async () => {
    const { notice } = EXPORTED;
    const heading = '甲,乙;"丙"\\n\n😀BEGIN:VEVENT';
    const commitments = notice.commitments.slice(0, 1).map((one) => ({ ...one, heading }));
    const [event] = await eventsOf({ ...EXPORTED, notice: { ...notice, commitments } });
    expect(event?.summary).toBe(heading);
  });

  test('no line is longer than 75 octets', async () => {
    const lines = (await toIcs([EXPORTED], { time: TIME })).split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test('of no notice is an empty calendar', async () => {
    expect(await eventsOf()).toEqual([]);
  });
});
