import { expect, it } from 'vitest';
import { kappaText } from '../../../lib/ui/coders/agreement-table.tsx';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';

it.each<[string, [number, number, number, number], number | undefined, string]>([
  ['three places', [20, 5, 10, 15], 0.4, '0.400'],
  ['neither ever used it', [0, 0, 0, 9], undefined, '不适用：两人均未使用'],
  ['both used it everywhere', [9, 0, 0, 0], undefined, '不适用：两人处处使用'],
  ['nothing to judge', [0, 0, 0, 0], undefined, '无可比对'],
])('kappa in words: %s', (_, [both, firstOnly, secondOnly, neither], kappa, text) => {
  expect(kappaText({ counts: { both, firstOnly, secondOnly, neither }, kappa }, zhCN)).toBe(text);
});
