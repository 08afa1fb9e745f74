import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('multiple', () => {
  it.each([
    ['全市专利拥有量是2020年的2倍。', '专利拥有量是2020年的2倍 → 专利拥有量 = 2 倍 level'],
    ['融资额达到上年的1.5倍以上', '融资额达到上年的1.5倍以上 → 融资额 >= 1.5 倍 level'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it('leaves a growth to its own reading', () => {
    expect(read('专利拥有量增长2倍')).toEqual(['专利拥有量增长2倍 → 专利拥有量 = 2 倍 growth']);
  });
});
