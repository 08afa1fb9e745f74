import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('putIn', () => {
  it.each([
    ['将50家以上网站纳入监管。', '50家以上网站 → 网站 >= 50 家 count'],
    ['把不少于20个产品列入名录。', '不少于20个产品 → 产品 >= 20 个 count'],
    ['将30项专利转化为标准。', '30项专利 → 专利 = 30 项 count'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['将三项制度纳入考核。', '把50家网站的名单报送。'])('leaves %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
