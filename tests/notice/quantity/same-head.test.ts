import { describe, expect, it } from 'vitest';
import { withHeadOf } from '../../../lib/notice/quantity/same-head.ts';

describe('withHeadOf', () => {
  it.each([
    ['国家知识产权优势企业', '示范企业', '国家知识产权示范企业'],
    ['中国专利金奖', '银奖', '中国专利银奖'],
    ['中国专利金奖', '优秀奖', '中国专利优秀奖'],
    ['国家级示范园区', '优质企业', '优质企业'],
    ['国家级示范园区', '示范企业', '示范企业'],
    ['高层次人才', '专利人才', '专利人才'],
    [undefined, '示范企业', '示范企业'],
  ])('after %s, %s', (before, indicator, whole) => {
    expect(withHeadOf(before, indicator)).toBe(whole);
  });
});
