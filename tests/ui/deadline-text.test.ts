import { expect, it } from 'vitest';
import type { DeadlineMention } from '../../lib/notice/notice.ts';
import { deadlineText } from '../../lib/ui/deadline-text.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { deadline } from './mentions.ts';

it.each<[Partial<DeadlineMention>, string, string]>([
  [{ endDate: '2026-12-31' }, '2026年12月31日止', 'by 31 Dec 2026'],
  [
    { relation: 'during', startDate: '2017-05-01', endDate: '2018-07-31' },
    '2017年5月至2018年7月',
    'May 2017 – Jul 2018',
  ],
  [
    { relation: 'during', startDate: '2021-01-01', endDate: '2025-12-31' },
    '2021年至2025年',
    '2021 – 2025',
  ],
  [{ relation: 'during', startDate: '2026-01-01', endDate: '2026-12-31' }, '2026年', '2026'],
  [{ relation: 'during', startDate: '2026-03-05' }, '自2026年3月5日起', 'from 5 Mar 2026'],
  [{ type: 'SET', relation: 'every', value: 'P1Y' }, '每年', 'every year'],
  [{ type: 'SET', relation: 'every', value: 'P3M' }, '每季度', 'every quarter'],
  [{ type: 'SET', relation: 'every', value: 'P2Y' }, '每 2 年', 'every 2 years'],
  [{ type: 'SET', relation: 'every', value: 'P1M' }, '每月', 'every month'],
  [{ relation: 'within', value: 'P30D', workdays: true }, '30 个工作日内', 'within 30 workdays'],
  [{ relation: 'within', value: 'P30D' }, '30 天内', 'within 30 days'],
  [{ relation: 'within', value: 'P1Y' }, '1 年内', 'within 1 year'],
  [{ relation: 'within', value: 'P3Y/P5Y' }, '3—5 年内', 'within 3—5 years'],
  [{ relation: 'within', value: 'P6M' }, '6 个月内', 'within 6 months'],
  [{ relation: 'within', value: 'PT24H' }, '24 小时内', 'within 24 hours'],
])('says %o', (said, chinese, english) => {
  const mention = deadline(said);
  expect([deadlineText(mention, zhCN), deadlineText(mention, en)]).toEqual([chinese, english]);
});

it.each<[string, Partial<DeadlineMention>]>([
  ['a deadline without dates', {}],
  ['a term that is no duration', { relation: 'within', value: 'soon' }],
  ['a term without a value', { relation: 'within' }],
  ['an interval that is no duration', { relation: 'every', value: 'PXY' }],
])('leaves %s as printed', (_, said) => {
  expect(deadlineText(deadline({ ...said, quote: '适时' }), zhCN)).toBe('适时');
});
