import { describe, expect, it } from 'vitest';
import { fromIssue } from '../../../lib/notice/time/from-issue.ts';
import { ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

const ISSUED = { ...ISSUED_2024, issuedOn: { year: 2024, month: 1, day: 31 } };
const read = (text: string, setting = ISSUED) =>
  fromIssue(passageOf(text), setting).map(({ start, end, value, endDate, workdays }) =>
    [text.slice(start, end), value, endDate ?? '', workdays ? 'workdays' : ''].join(' ').trim(),
  );

describe('fromIssue', () => {
  it.each([
    ['应在本通知印发之日起15日内上报', '15日内 P15D 2024-02-15'],
    ['自本方案印发之日起30个工作日内制定', '30个工作日内 P30D  workdays'],
    ['文件下发后一个月内完成', '一个月内 P1M 2024-02-29'],
    ['自发布之日起2年内有效', '2年内 P2Y 2026-01-31'],
    ['印发之日起两周内', '两周内 P2W 2024-02-14'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['自发布之日起30日后施行', '自受理之日起15日内', '自印发之日起施行', '印发后报送'])(
    'finds none in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('leaves the last day open where the date of issue is unknown', () => {
    expect(read('本通知印发之日起15日内', ISSUED_2024 as typeof ISSUED)).toEqual(['15日内 P15D']);
  });
});
