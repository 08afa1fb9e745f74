import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorKey, nearKeys } from '../../../lib/notice/across/indicator-name.ts';

describe('names of one indicator', () => {
  it.each([
    ['每万人口发明专利拥有量', '每万人发明专利拥有量'],
    ['万人发明专利拥有量', '每万人口发明专利拥有量'],
    ['每萬人口發明專利擁有量', '每万人口发明专利拥有量'],
    ['ＰＣＴ国际专利申请量', 'PCT国际专利申请量'],
    ['pct 国际专利 申请量', 'PCT国际专利申请量'],
    ['每万人口发明专利拥有量（件）', '每万人口发明专利拥有量'],
    ['专利密集型产业增加值占GDP比重(%)', '专利密集型产业增加值占GDP比重'],
    ['“专精特新”企业', '专精特新企业'],
    ['版权登记数量（万件）', '版权登记数量'],
    ['培训人数（万人次）', '培训人数'],
  ])('%s is %s', (one, other) => {
    expect(indicatorKey(one)).toBe(indicatorKey(other));
  });
});

describe('names of different definitions', () => {
  it.each([
    ['每万人口高价值发明专利拥有量', '每万人口发明专利拥有量'],
    ['发明专利拥有量', '每万人口发明专利拥有量'],
    ['有效发明专利拥有量', '发明专利拥有量'],
    ['专利申请量', '专利授权量'],
    ['服务万人次', '服务每万人'],
    ['商标注册量（国际）', '商标注册量'],
  ])('%s is not %s', (one, other) => {
    expect(indicatorKey(one)).not.toBe(indicatorKey(other));
  });
});

describe('names near each other', () => {
  it.each<[string, string, boolean]>([
    ['每万人口发明专利拥有量', '每万人口高价值发明专利拥有量', true],
    ['发明专利拥有量', '万人发明专利拥有量', true],
    ['发明专利拥有量', '发明专利拥有量', false],
    ['专利申请量', '商标申请量', false],
    ['数量', '版权登记数量', false],
  ])('%s and %s', (one, other, near) => {
    expect(nearKeys(indicatorKey(one), indicatorKey(other))).toBe(near);
    expect(nearKeys(indicatorKey(other), indicatorKey(one))).toBe(near);
  });
});

it('takes no notice of width and white space', () => {
  const name = fc.array(fc.constantFrom(...'每万人口次件%专利Aa1高价值量'), { maxLength: 12 });
  fc.assert(
    fc.property(name, (characters) => {
      const wide = characters.map((it) => (/[!-~]/u.test(it) ? wideForm(it) : it)).join('　');
      expect(indicatorKey(wide)).toBe(indicatorKey(characters.join('')));
    }),
  );
});

function wideForm(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
}
