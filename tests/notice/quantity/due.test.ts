import { describe, expect, it } from 'vitest';
import { dueOf, headingBounds } from '../../../lib/notice/quantity/due.ts';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { byDate } from '../../../lib/notice/time/by-date.ts';
import { ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

function due(text: string, heading = ''): (string | undefined)[] {
  const passage = passageOf(text, { headings: [heading] });
  const bounds = byDate(passage, ISSUED_2024);
  const inHeading = headingBounds(passage, ISSUED_2024, byDate);
  return targetsIn(passage).map((target) => dueOf(target, bounds, inHeading, passage)?.day);
}

describe('dueOf', () => {
  it.each([
    ['到2026年,满意度达到84分;拥有量达到20件。', ['2026-12-31', '2026-12-31']],
    ['到2025年达到10件,到2027年拥有量达到20件。', ['2027-12-31']],
    ['新建基地5家,2025年底前完成。', ['2025-12-31']],
    ['开展专项行动3次,2024年6月底前出台指引。', [undefined]],
    ['新建基地5家,2025年底前完成验收。', ['2025-12-31']],
    ['新建基地5家,2025年底前完成名录修订。', [undefined]],
    ['设立5家基地。', [undefined]],
    ['设立5家基地,年底前完成名录修订。', [undefined]],
  ])('%s', (text, days) => {
    expect(due(text)).toEqual(days);
  });

  it('takes no bound from a paragraph whose first sentence stands for a heading', () => {
    expect(due('设立5家基地。', '2024年5月底前完成检查,落实整改')).toEqual([undefined]);
  });

  it('falls back to the bound in its own heading', () => {
    expect(due('设立5家基地。', '攻坚阶段(到2025年6月底)')).toEqual(['2025-06-30']);
  });
});
