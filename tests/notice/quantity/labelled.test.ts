import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('labelled', () => {
  it.each([
    ['1.发明专利拥有量:3000件以上;', '发明专利拥有量:3000件以上 → 发明专利拥有量 >= 3000 件 level'],
    ['质押融资额:力争达到5亿元', '质押融资额:力争达到5亿元 → 质押融资额 >= 500000000 元 level'],
    ['到2027年:商标注册量(件):1200件', '商标注册量(件):1200件 → 商标注册量 = 1200 件 level'],
    ['(2)案件结案率:不低于95%。', '案件结案率:不低于95% → 案件结案率 >= 95 % level'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each([
    '目前全市专利拥有量:3000件。',
    '联系电话:12345件以上',
    '得分:90分以上',
    '授权量:3000件,同比增加的',
    '第一名:10件以上',
  ])('finds none in %s', (text) => {
    expect(read(text).filter((words) => words.includes(':'))).toEqual([]);
  });
});
