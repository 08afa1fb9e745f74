import { describe, expect, it } from 'vitest';
import { isTerm } from '../../../lib/notice/quantity/terms.ts';

describe('isTerm', () => {
  it.each([
    ['在', '个工作日', true],
    ['案件', '日', true],
    ['周期缩短至', '天', false],
    ['周期稳定在', '个月', false],
    ['审查周期', '个月', false],
    ['培训', '人', false],
  ])('%s (5)%s: %s', (left, unit, term) => {
    expect(isTerm({ unit }, left)).toBe(term);
  });
});
