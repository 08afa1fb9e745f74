import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('pace', () => {
  it.each([
    ['全省申请量按每年10%的增速增长。', '申请量按每年10%的增速增长 → 申请量 = 10 % growth yearly'],
    ['登记额保持不低于15%的增长率', '登记额保持不低于15%的增长率 → 登记额 >= 15 % growth'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['以20%的比例补助', '以20米的速度前进'])('leaves %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
