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
    ['目前,全市拥有中国驰名商标36件。', 'an achievement'],
    ['一年来,共查处侵权案件320件。', 'an achievement'],
    ['据统计,案件平均赔偿额为12万元。', 'an achievement'],
    ['申报单位应当拥有授权专利10件以上。', 'a condition of who may apply'],
    ['全市发明专利拥有量已达到3.4件。', 'an achievement'],
    ['截至目前,注册商标总量达到5万件。', 'an achievement'],
    ['2023年,专利授权量达到1200件。', 'of a past year'],
    ['专利授权量同比增长15%。', 'an achievement'],
    ['近年来,有效发明专利从120件增加到400件。', 'an achievement'],
    ['过去五年,累计授权专利3万件。', 'an achievement'],
    ['我区现有服务机构达到132家。', 'an achievement'],
    ['增加值占GDP比重由2018年的11%提高到2021年的12%。', 'of a past year'],
    ['2022年实现质押融资额达到6亿元。', 'of a past year'],
    ['有效发明专利不少于10件、占比不低于3%的,可申报示范企业。', 'a condition of who may apply'],
    ['申报企业应具备以下条件:拥有发明专利5件以上。', 'a condition of who may apply'],
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
    '成交额达到300亿元,较2022年翻一番;产值超过1000亿元。',
    '用三年时间,实现有效发明专利拥有量翻一番。',
    '每年安排专项资金不少于20万元,对授权专利每件资助3万元。',
    '支持已转化的专利达到50件。',
    '比目前申请总量增加1倍。',
    '对入驻机构给予租金补贴;服务业营业收入超过8亿元。',
    '考核得分达到85分以上。',
  ])('keep %s', (text) => {
    expect(refine(text)).toEqual([]);
  });
});
