import { expect, test } from 'vitest';
import { isoDay } from '../../../lib/notice/metadata/calendar-date.ts';

test.each([
  ['2018-09-21 16:04', '2018-09-21'],
  ['2024/12/02', '2024-12-02'],
  ['2023.5.2', '2023-05-02'],
  ['2017年4月26日', '2017-04-26'],
  ['2017 年 4 月 26 日', '2017-04-26'],
  ['二○○九年十二月十二日', '2009-12-12'],
  ['二〇二四年一月三十一日', '2024-01-31'],
  ['二O二四年二月十日', '2024-02-10'],
  ['20141229', '2014-12-29'],
  ['2024年2月30日', undefined],
  ['2024-13-01', undefined],
  ['2024年3月', undefined],
  ['--', undefined],
  ['', undefined],
])('%s is %s', (printed, day) => {
  expect(isoDay(printed)).toBe(day);
});
