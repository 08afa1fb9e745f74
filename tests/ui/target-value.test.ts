import { describe, expect, it } from 'vitest';
import type { TargetMention } from '../../lib/notice/notice.ts';
import { baselineText, targetValue } from '../../lib/ui/target-value.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { target } from './mentions.ts';

describe('the value of a target', () => {
  it.each<[Partial<TargetMention>, string, string]>([
    [{}, '≥ 20 件', '≥ 20 件'],
    [{ comparator: '=', value: 5000, per: 'year' }, '5000 件/年', '5000 件 / year'],
    [
      { comparator: '=', value: 10, unit: '%', change: 'growth', per: 'year' },
      '年均增长 10%',
      'growth 10% a year',
    ],
    [{ comparator: '>', value: 30, unit: '%', change: 'growth' }, '增长 > 30%', 'growth > 30%'],
    [
      { comparator: '=', value: 2, unit: '个百分点', change: 'increase' },
      '增加 2 个百分点',
      'increase 2 percentage points',
    ],
    [{ comparator: '<=', value: 30, unit: '个工作日' }, '≤ 30 个工作日', '≤ 30 workdays'],
    [{ comparator: '<', value: 20, unit: '%' }, '< 20%', '< 20%'],
    [{ comparator: '~', value: 100, unit: '亿元' }, '约 100 亿元', 'about 100 亿元'],
    [{ comparator: '=', value: 13, valueMax: 15, unit: '%' }, '13%—15%', '13%—15%'],
    [{ comparator: '=', value: 3, valueMax: 5, unit: '家' }, '3—5 家', '3—5 家'],
    [{ comparator: '=', value: 30_000_000, unit: '元' }, '3000 万元', '3000 万元'],
    [{ comparator: '=', value: 8_000_000_000, unit: '元' }, '80 亿元', '80 亿元'],
    [{ comparator: '=', value: 12_500, unit: '件' }, '1.25 万件', '1.25 万件'],
    [{ comparator: '=', value: 12_345, unit: '件' }, '12345 件', '12345 件'],
    [{ comparator: '=', value: 2.4 * 3, unit: '%' }, '7.2%', '7.2%'],
    [{ comparator: '=', value: 1.1, unit: '' }, '1.1', '1.1'],
    [
      { comparator: '=', value: 5000, valueMax: 20_000, unit: '件' },
      '5000—20000 件',
      '5000—20000 件',
    ],
  ])('%o', (said, chinese, english) => {
    const mention = target(said);
    expect([targetValue(mention, zhCN), targetValue(mention, en)]).toEqual([chinese, english]);
  });
});

describe('the baseline of a target', () => {
  it('is said with its year, or as what it is', () => {
    const of = (baseline: NonNullable<TargetMention['baseline']>) =>
      baselineText(target({ valueMax: 30, baseline }), zhCN);
    expect(of({ value: 12, year: 2020 })).toBe('2020年 12 件');
    expect(of({ value: 12 })).toBe('基期 12 件');
  });

  it('is not made up', () => {
    expect(baselineText(target(), zhCN)).toBeUndefined();
  });
});
