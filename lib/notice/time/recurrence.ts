import { allMatches } from '../../text/all-matches.ts';
import { readNumeral } from '../../text/numeral.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { BEFORE, CHINESE_NUMERAL_COUNT, DASH, DAY, END, MONTH, TIME_UNITS } from './vocabulary.ts';

/** 每年 · 每季度 · 每两年 · 每半年 · 每个月 · 按季度; with a day it must be done by: 每年12月底前 · 每年6月至9月. */
const RECURRENCE = new RegExp(
  `(?:每(?<half>半)?(?<count>${CHINESE_NUMERAL_COUNT})?\\s?(?<unit>个?季度|季|个?月|年度?|周|天|日)|按(?<by>季度|月|周))` +
    `(?:度)?(?:\\s?(?:${MONTH}|末月|首月|次月|第[一二三]个月)(?:\\s?${DAY})?(?:${DASH}(?:${MONTH}(?:\\s?${DAY})?|${DAY})(?!\\s?前))?(?:[、和及]\\s?${MONTH}(?:\\s?${DAY})?(?=[^,;。]{0,4}[前底]))?|\\s?${DAY})?(?:(?:结束|终了)后\\s?${CHINESE_NUMERAL_COUNT}个?(?:工作)?日内|(?:${END})?(?:${BEFORE})?)`,
  'gu',
);

/** Deadlines that come again. */
export function recurrence(passage: Passage): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  for (const match of allMatches(passage.text, RECURRENCE)) {
    const { half, count, unit, by } = match.groups ?? {};
    const value = half ? halfOf(unit) : every(count, unit ?? by ?? '');
    if (value === undefined) continue;
    found.push({
      kind: 'deadline',
      rule: 'recurrence',
      start: passage.start + match.index,
      end: passage.start + match.index + match[0].length,
      type: 'SET',
      relation: 'every',
      value,
    });
  }
  return found;
}

function halfOf(unit: string | undefined): string | undefined {
  return unit === '年' ? 'P6M' : undefined;
}

function every(count: string | undefined, unit: string): string | undefined {
  const number = count === undefined ? 1 : readNumeral(count);
  const time = TIME_UNITS[unit];
  if (number === undefined || number <= 0 || !time) return undefined;
  return `P${number * time.times}${time.designator}`;
}
