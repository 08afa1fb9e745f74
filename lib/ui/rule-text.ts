import type { Words } from './words/zh-CN.ts';

/** How a rule reads, in words: 指标＋“达到”＋数量. A rule without words is called by its name. */
export function ruleText(rule: string, words: Words): string {
  return words.rules[rule] ?? rule;
}
