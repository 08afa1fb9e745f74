import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/notice/passage/passage.ts';
import { withoutBackground, withoutGrants } from '../../../lib/notice/quantity/refine-targets.ts';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

function refine(text: string, more: Partial<Passage> = {}): string[] {
  const passage = passageOf(text, more);
  const reasons: string[] = [];
  const drop = (_draft: unknown, reason: string) => reasons.push(reason);
  const kept = withoutBackground(targetsIn(passage), passage, ISSUED_2024, drop);
  withoutGrants(kept, passage, ISSUED_2024, drop);
  return reasons;
}

describe('refiners of targets', () => {
  it.each([
    ['全市发明专利拥有量已达到3.4件。', 'an achievement'],
    ['截至目前,注册商标总量达到5万件。', 'an achievement'],
    ['2023年,专利授权量达到1200件。', 'of a past year'],
    ['专利授权量同比增长15%。', 'an achievement'],
    ['注:1.拥有量是指每万人达到10件', 'a note'],
    ['对首次认证的企业给予奖励达5万元。', 'a grant'],
  ])('drop what is no goal in %s', (text, reason) => {
    expect(refine(text)).toContain(reason);
  });

  it('drop everything in a chapter that looks back', () => {
    expect(refine('拥有量达到13件', { background: true })).toEqual(['in the background']);
  });

  it.each([
    '到2026年,拥有量比2023年增长20%。',
    '力争专利授权量同比增长8%。',
    '支持已转化的专利达到50件。',
  ])('keep %s', (text) => {
    expect(refine(text)).toEqual([]);
  });
});
