import { describe, expect, it } from 'vitest';
import { dateText, daysLeft, period } from '../../lib/ui/date-text.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';

describe('a date', () => {
  it.each([
    ['2026-12-31', '2026年12月31日', '31 Dec 2026'],
    ['2026-03-01', '2026年3月1日', '1 Mar 2026'],
    ['2017-05', '2017年5月', 'May 2017'],
    ['2026', '2026年', '2026'],
  ])('%s is said as precisely as it is given', (iso, chinese, english) => {
    expect([dateText(iso, zhCN), dateText(iso, en)]).toEqual([chinese, english]);
  });
});

describe('days left', () => {
  it.each([
    ['2026-12-31', '2026-11-20', 41],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-19', '2026-11-20', -1],
    ['2024-03-01', '2024-02-28', 2],
    ['2026-03-30', '2026-03-28', 2],
  ])('to %s from %s', (iso, today, days) => {
    expect(daysLeft(iso, today)).toBe(days);
  });
});

describe('a period', () => {
  it.each([
    ['2021-01-01', '2025-12-31', ['2021', '2025']],
    ['2017-05-01', '2018-07-31', ['2017-05', '2018-07']],
    ['2024-02-01', '2024-02-29', ['2024-02', '2024-02']],
    ['2025-02-01', '2025-02-28', ['2025-02', '2025-02']],
    ['2024-02-01', '2024-02-28', ['2024-02-01', '2024-02-28']],
    ['2024-02-03', '2024-02-29', ['2024-02-03', '2024-02-29']],
  ])('from %s to %s has no day that was not stated', (start, end, ends) => {
    expect(period(start, end)).toEqual(ends);
  });
});
