import type { Comparator, TargetMention } from '../notice.ts';

/** What the words before a value say of it. */
export interface Measure {
  comparator: Comparator;
  change: TargetMention['change'];
}

const level = (comparator: Comparator): Measure => ({ comparator, change: 'level' });

/** 达到13件, 不低于84分, 缩短至30个工作日: a level is to be reached, kept or not passed. */
export const LEVEL_WORDS: Readonly<Record<string, Measure>> = {
  达到: level('>='),
  达成: level('>='),
  达: level('>='),
  不低于: level('>='),
  不少于: level('>='),
  不小于: level('>='),
  '≥': level('>='),
  大于等于: level('>='),
  至少: level('>='),
  提高到: level('>='),
  提高至: level('>='),
  提升到: level('>='),
  提升至: level('>='),
  增长到: level('>='),
  增长至: level('>='),
  增加到: level('>='),
  增加至: level('>='),
  增至: level('>='),
  升至: level('>='),
  上升到: level('>='),
  上升至: level('>='),
  扩大到: level('>='),
  扩大至: level('>='),
  发展到: level('>='),
  发展至: level('>='),
  超过: level('>'),
  高于: level('>'),
  突破: level('>'),
  多于: level('>'),
  大于: level('>'),
  超: level('>'),
  逾: level('>'),
  '>': level('>'),
  不超过: level('<='),
  不高于: level('<='),
  不多于: level('<='),
  不大于: level('<='),
  '≤': level('<='),
  控制在: level('<='),
  缩短至: level('<='),
  缩短到: level('<='),
  压缩至: level('<='),
  压缩到: level('<='),
  压减至: level('<='),
  压减到: level('<='),
  降至: level('<='),
  降到: level('<='),
  降低至: level('<='),
  降低到: level('<='),
  下降至: level('<='),
  下降到: level('<='),
  减少到: level('<='),
  减少至: level('<='),
  低于: level('<'),
  少于: level('<'),
  小于: level('<'),
  '<': level('<'),
  稳定在: level('='),
  保持在: level('='),
  维持在: level('='),
  稳定保持在: level('='),
  保持: level('='),
  为: level('='),
  约: level('~'),
  约为: level('~'),
  大约: level('~'),
  近: level('~'),
  接近: level('~'),
  共计: { comparator: '=', change: 'count' },
  总计: { comparator: '=', change: 'count' },
  合计: { comparator: '=', change: 'count' },
};

/** Words after a value (以上, 左右) have the last say. */
export const AFTER_VALUE: Readonly<Record<string, Comparator>> = {
  以上: '>=',
  及以上: '>=',
  或以上: '>=',
  以内: '<=',
  之内: '<=',
  内: '<=',
  以下: '<=',
  及以下: '<=',
  左右: '~',
  上下: '~',
};

/** 增长10%, 提高5个百分点: the level changes by so much. */
export const CHANGE_WORDS: readonly string[] = [
  '增长',
  '递增',
  '增收',
  '增加',
  '提高',
  '提升',
  '上升',
  '增幅',
  '增速',
  '下降',
  '降低',
  '减少',
  '缩短',
  '压缩',
  '压减',
  '翻',
  '新增',
  '净增',
];

/** An indicator that ends so is itself a growth: …年均增幅达到20%. */
export const GROWTH_NOUN =
  /(?:年均|年度|同比|平均|每年)?(?:增长率|增长速度|增幅|增速|涨幅|增长|递增|提高|提升)$/u;

/** Units in which a change is a growth and not an amount. */
export const GROWTH_UNITS: ReadonlySet<string> = new Set(['%', '‰', '倍', '番']);
