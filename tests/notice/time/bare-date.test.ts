import { describe, expect, it } from 'vitest';
import { bareDate } from '../../../lib/notice/time/bare-date.ts';
import { deadlineWords, ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, bareDate(passageOf(text), ISSUED_2024));

describe('bareDate', () => {
  it.each([
    ['2025年,完成导航项目100个。', '2025年 → by 2025-12-31'],
    ['2026年,全市专利达到5万件。', '2026年 → by 2026-12-31'],
    ['2024年,开展宣传。', '2024年 → during 2024-01-01/2024-12-31'],
    ['2026年,坚持问题导向。', '2026年 → during 2026-01-01/2026-12-31'],
    ['2024年12月,迎接验收。', '2024年12月 → by 2024-12-31'],
    ['工作于2025年12月结束。', '2025年12月 → by 2025-12-31'],
    ['总结验收阶段(2024年12月)', '2024年12月 → during 2024-12-01/2024-12-31'],
    ['总结评估(2024年12月)', '2024年12月 → during 2024-12-01/2024-12-31'],
    ['宣传发动阶段(3月)', '3月 → during 2024-03-01/2024-03-31'],
    ['截止日期为2024年5月31日。', '2024年5月31日 → by 2024-05-31'],
    ['2025年发行产品2单,规模力争达到8亿元', '2025年 → during 2025-01-01/2025-12-31'],
    ['总结验收阶段(2024年12月)。', '2024年12月 → during 2024-12-01/2024-12-31'],
    ['2025年发行产品2单,规模达到8元', '2025年 → during 2025-01-01/2025-12-31'],
    ['完成时限:2025年12月)', '2025年12月 → by 2025-12-31'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('reads years that are listed for values given respectively one by one', () => {
    expect(read('2024年、2025年和2026年,专利授权量分别达到3件、4件和5件。')).toEqual([
      '2024年 → by 2024-12-31',
      '2025年 → by 2025-12-31',
      '2026年 → by 2026-12-31',
    ]);
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
