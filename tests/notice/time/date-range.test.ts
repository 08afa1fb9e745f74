import { describe, expect, it } from 'vitest';
import { dateRange } from '../../../lib/notice/time/date-range.ts';
import { deadlineWords, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, dateRange(passageOf(text)));

describe('dateRange', () => {
  it.each([
    ['(2017年5月—2018年7月)', '2017年5月—2018年7月 → during 2017-05-01/2018-07-31'],
    ['2024—2026年,每年20家。', '2024—2026年 → during 2024-01-01/2026-12-31'],
    ['2021年至2025年期间', '2021年至2025年期间 → during 2021-01-01/2025-12-31'],
    ['2024年4月至6月', '2024年4月至6月 → during 2024-04-01/2024-06-30'],
    ['2024年1—6月', '2024年1—6月 → during 2024-01-01/2024-06-30'],
    ['自2024年3月1日至9月30日', '自2024年3月1日至9月30日 → during 2024-03-01/2024-09-30'],
    ['2025年上半年启动。', '2025年上半年 → during 2025-01-01/2025-06-30'],
    ['2024年第三季度启动。', '2024年第三季度 → during 2024-07-01/2024-09-30'],
    ['自2024年8月1日起施行。', '自2024年8月1日起 → during 2024-08-01/'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['2026年至2021年', '12—15年', '2024年13—14月', '从2024件增长到2025件'])(
    'finds none in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
