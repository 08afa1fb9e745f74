import { expect, test } from 'vitest';
import { differInNumber } from '../../../lib/annotation/difference/clause-number.ts';

test.each([
  ['一、总体要求', '二、总体要求'],
  ['(三)促进转化', '(四)促进转化'],
  ['（十）促进转化', '（九）促进转化'],
  ['9.强化保护。', '10.强化保护。'],
  ['第五条 本办法自印发之日起施行。', '第六条 本办法自印发之日起施行。'],
])('%s and %s', (before, after) => {
  expect(differInNumber(before, after)).toBe(true);
});

test.each([
  ['2028年底前建成', '2029年底前建成'],
  ['1.5倍以上', '2.5倍以上'],
  ['一、总体要求', '二、总体目标'],
  ['一、总体要求', '总体要求'],
  ['三家企业', '四家企业'],
])('but not %s and %s', (before, after) => {
  expect(differInNumber(before, after)).toBe(false);
});
