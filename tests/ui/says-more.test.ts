import { expect, it } from 'vitest';
import { saysMore } from '../../lib/ui/says-more.ts';

it.each([
  ['每年', ['每年'], false],
  ['30个工作日', ['30 个工作日内', '平均办案周期'], false],
  ['2026年1月(试点)', ['阶段', '启动2026年1月（试点）'], false],
  ['到2026年底', ['2026-12-31', '总体目标'], true],
  ['每年', [], true],
])('%s beside %j', (text, beside, answer) => {
  expect(saysMore(text, ...beside)).toBe(answer);
});
