import { describe, expect, it } from 'vitest';
import {
  coordinated,
  withoutComparison,
  withoutScope,
  withTopic,
} from '../../../lib/notice/quantity/indicator.ts';

describe('withoutScope', () => {
  it.each([
    ['全市年均专利申请量', '专利申请量'],
    ['力争全省每万人口拥有量', '每万人口拥有量'],
    ['2025年底前全市有效专利', '有效专利'],
    ['“十四五”末实现登记金额', '登记金额'],
    ['全社会知识产权认知度', '全社会知识产权认知度'],
    ['每年至少开展', '至少开展'],
    ['在全市范围内筛选', '筛选'],
  ])('%s', (words, rest) => {
    expect(withoutScope(words).rest).toBe(rest);
  });
});

describe('withoutComparison', () => {
  it.each([
    ['拥有量较2020年', '拥有量'],
    ['版权登记量年均', '版权登记量'],
    ['比目前申请总量', ''],
    ['增加值占GDP比重', '增加值占GDP比重'],
    ['成交额与地区生产总值之比', '成交额与地区生产总值之比'],
  ])('%s', (words, rest) => {
    expect(withoutComparison(words).rest).toBe(rest);
  });
});

describe('coordinated', () => {
  it.each([
    ['专利申请量和授权量', ['专利申请量', '专利授权量']],
    ['专利、商标申请量', ['专利申请量', '商标申请量']],
    ['PCT申请量和马德里商标注册量', ['PCT申请量', '马德里商标注册量']],
    ['操作系统和办公软件正版率', ['操作系统正版率', '办公软件正版率']],
    ['专利、商标代理机构抽查比例', ['专利抽查比例', '商标代理机构抽查比例']],
    ['满意度', ['满意度']],
    ['融资金额和惠及企业数', ['融资金额', '惠及企业数']],
    ['操作系统和办公软件正版率', ['操作系统正版率', '办公软件正版率']],
  ])('%s', (words, names) => {
    expect(coordinated(words)).toEqual(names);
  });
});

describe('withTopic', () => {
  it('completes a measure that does not say of what, and nothing else', () => {
    expect(withTopic('登记数量', '集成电路布图设计')).toBe('集成电路布图设计登记数量');
    expect(withTopic('商标申请量', '商标')).toBe('商标申请量');
    expect(withTopic('授权量', '发明专利申请量')).toBe('发明专利授权量');
    expect(withTopic('登记数量', undefined)).toBe('登记数量');
  });
});
