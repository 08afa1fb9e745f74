import { describe, expect, it } from 'vitest';
import { byDate } from '../../../lib/notice/time/by-date.ts';
import { deadlineWords, ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, byDate(passageOf(text), ISSUED_2024));

describe('byDate', () => {
  it.each([
    ['到2027年,建成强市。', '到2027年 → by 2027-12-31'],
    ['至2026年底,全面完成。', '至2026年底 → by 2026-12-31'],
    ['2025年12月底前完成。', '2025年12月底前 → by 2025-12-31'],
    ['2025年年底前完成。', '2025年年底前 → by 2025-12-31'],
    ['于2024年6月30日前报送。', '2024年6月30日前 → by 2024-06-30'],
    ['二〇二五年底前完成。', '二〇二五年底前 → by 2025-12-31'],
    ['到2025 年基本建成。', '到2025 年 → by 2025-12-31'],
    ['2025年上半年前完成。', '2025年上半年前 → by 2025-06-30'],
    ['2026年前建成。', '2026年前 → by 2025-12-31'],
    ['2024年内出台办法。', '2024年内 → by 2024-12-31'],
    ['今年年底前完成。', '今年年底前 → by 2024-12-31'],
    ['年底前完成。', '年底前 → by 2024-12-31'],
    ['明年底前完成。', '明年底前 → by 2025-12-31'],
    ['9月底前完成。', '9月底前 → by 2024-09-30'],
    ['2024年2月底前完成。', '2024年2月底前 → by 2024-02-29'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('takes the year of a later month from the date before it', () => {
    expect(read('2025年3月底前制定办法,6月底前公布。')).toEqual([
      '2025年3月底前 → by 2025-03-31',
      '6月底前 → by 2025-06-30',
    ]);
  });

  it.each([
    '2024年3月9日',
    '达到2025件以上。',
    '每年年底总结。',
    '2023年前三季度情况。',
    '到2025家以上',
    '2025年13月底前',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
