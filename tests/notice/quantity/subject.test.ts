import { describe, expect, it } from 'vitest';
import { objectOf, subjectOf } from '../../../lib/notice/quantity/subject.ts';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

describe('subjectOf', () => {
  it.each([
    ['全市高新技术企业总数实现翻番', '高新技术企业总数'],
    ['专利质押融资规模持续扩大', '专利质押融资规模'],
    ['保护水平显著提升', '保护水平'],
    ['加强组织领导', undefined],
    ['服务企业的数量增长', undefined],
  ])('%s', (clause, subject) => {
    expect(subjectOf(clause)).toBe(subject);
  });

  it('names what the next clause reaches', () => {
    const text = '全市高新技术企业总数实现翻番,达到2000家。';
    expect(targetWords(text, targetsIn(passageOf(text)))).toEqual([
      '高新技术企业总数实现翻番 → 高新技术企业总数 = 1 番 growth',
      '达到2000家 → 高新技术企业总数 >= 2000 家 level',
    ]);
  });
});

describe('objectOf', () => {
  it.each([
    ['加强植物新品种保护', '植物新品种'],
    ['推进计算机软件登记工作', '计算机软件'],
    ['加强组织领导', undefined],
    ['推动专利和商标转化', undefined],
  ])('%s', (clause, object) => {
    expect(objectOf(clause)).toBe(object);
  });

  it('says of what a bare measure is', () => {
    const text = '加强植物新品种保护,授权量达到800件。';
    expect(targetWords(text, targetsIn(passageOf(text)))).toEqual([
      '授权量达到800件 → 植物新品种授权量 >= 800 件 level',
    ]);
  });
});
