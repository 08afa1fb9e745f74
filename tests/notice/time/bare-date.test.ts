import { describe, expect, it } from 'vitest';
import { bareDate } from '../../../lib/notice/time/bare-date.ts';
import { deadlineWords, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, bareDate(passageOf(text)));

describe('bareDate', () => {
  it.each([
    ['2025年,完成导航项目100个。', '2025年 → by 2025-12-31'],
    ['2026年,全市专利达到5万件。', '2026年 → by 2026-12-31'],
    ['2024年,开展宣传。', '2024年 → during 2024-01-01/2024-12-31'],
    ['完成时限:2025年12月)', '2025年12月 → by 2025-12-31'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each([
    '2024年3月9日',
    '2023年,我局查处案件',
    '(2022年修订)',
    '2025年度工作要点',
    '云泽市2025年规划',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
