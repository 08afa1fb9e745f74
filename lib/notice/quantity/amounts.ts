import { characterClasses } from '../../text/character-classes.ts';
import { ARABIC_NUMERAL, CHINESE_NUMERAL, readNumeral } from '../../text/numeral.ts';
import type { Span } from '../../text/span.ts';
import type { Comparator } from '../notice.ts';
import { AFTER_VALUE } from './comparators.ts';
import { PER, UNIT } from './units.ts';

/** A number with its unit and what qualifies it, as it stands in a text. */
export interface Amount extends Span {
  value: number;
  valueMax?: number;
  unit: string;
  /** From 以上, 左右, 余 and the like. */
  comparator?: Comparator;
  /** `/年` follows the unit. */
  yearly: boolean;
  /** Printed in Chinese numerals: such a count is part of a name more often than not. */
  chinese: boolean;
}

const POST = Object.keys(AFTER_VALUE)
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * 13件 · 8—9个 · 三至五场 · 3000万元 · 80%以上 · 400件/年 · 百分之三十 · 七成 · 20余家 · 三个. Ordinals and parts of codes are none. The
 * groups, in the order in which `amountOf` takes them, have numbers: names would cost as much for each match as the
 * match itself.
 */
const AMOUNT = new RegExp(
  `(?<![第后+.〔\\[\\d×]|(?<![底日月末])前)(?:(${ARABIC_NUMERAL})(?!\\d)\\s?(?:%|${UNIT})?\\s?[—–~～―‐至-]{1,2}\\s?(${ARABIC_NUMERAL})|(${ARABIC_NUMERAL})|((?:百分之)?${CHINESE_NUMERAL}(?:[至到]${CHINESE_NUMERAL})?)(成(?=的|以[上内下]|左右|企业|规上|[,。;、)]|$))?)` +
    `([余多])?\\s?(${UNIT})?(${PER})?(?:\\([个家项件名次种类套]\\)(?=${POST}))?\\s?(${POST})?`,
  'uy',
);

/** What an amount can begin with. */
const BEGINS = characterClasses([[1, '0123456789〇○零一二两三四五六七八九十百千万亿番']]);

/**
 * The amounts of a text in order; one thing in Chinese numerals (一批, 一个) is an article and no amount. Numbers without a
 * unit are none, but 百分之三十 states its own.
 */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length; at++) {
    if (BEGINS[text.charCodeAt(at)] === 0) continue;
    if (isYear(text, at)) {
      at += YEAR_DIGITS - 1;
      continue;
    }
    if (text.charAt(at) === '番') {
      if (text.charAt(at - 1) === '翻') amounts.push(doubled(at));
      continue;
    }
    AMOUNT.lastIndex = at;
    const match = AMOUNT.exec(text);
    if (!match) continue;
    const amount = amountOf(match, text);
    if (amount) amounts.push(amount);
    at += match[0].length - 1;
  }
  return amounts;
}

/** 翻番 without a number is 翻一番. */
const doubled = (at: number): Amount => ({
  ...{ start: at, end: at + 1, value: 1, unit: '番' },
  ...{ yearly: false, chinese: false },
});

const YEAR_DIGITS = 4;

/** 2025年: every third number of a plan, cheap to see and never an amount. */
function isYear(text: string, at: number): boolean {
  if (text.charAt(at + YEAR_DIGITS) !== '年') return false;
  for (let i = at; i < at + YEAR_DIGITS; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

function amountOf(match: RegExpExecArray, text: string): Amount | undefined {
  const [whole, low, high, one, chinese, tenths, more, unit, per = '', post = ''] = match;
  const share = tenths !== undefined || chinese?.startsWith('百分之') === true;
  const stated = unit ?? (share ? '%' : unitless(match, text));
  if (stated === undefined || !readsAsAmount(match, text)) return undefined;
  const [least = '', most] = one ? [one] : (chinese?.split(/[至到]/u) ?? [low, high]);
  const number =
    readNumeral(most === undefined ? least : lowOfRange(least, most)) ??
    (stated === '元' ? ROUND_SUMS[chinese ?? ''] : undefined);
  if (number === undefined || (tenths && number > 10)) return undefined;
  const first = tenths ? number * 10 : number;
  const last = most === undefined ? undefined : readNumeral(most);
  if (chinese !== undefined && first < 2 && !/[番倍]/u.test(stated)) return undefined;
  const yearly = /年$/u.test(per);
  const comparator = AFTER_VALUE[post] ?? (more ? '>' : undefined);
  const amount: Amount = {
    start: match.index,
    end: match.index + whole.trimEnd().length,
    value: first,
    unit: tenths ? '%' : yearly ? stated : `${stated}${per}`,
    yearly,
    chinese: chinese !== undefined && !share,
  };
  if (last !== undefined && last > first) amount.valueMax = last;
  if (comparator) amount.comparator = comparator;
  return amount;
}

/** 突破百亿元: one of so many is meant. */
const ROUND_SUMS: Readonly<Record<string, number>> = {
  百万: 1e6,
  千万: 1e7,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** 发展指数达到75以上: an index has no unit. */
function unitless(match: RegExpExecArray, text: string): '' | undefined {
  if (!text.includes('指数')) return undefined;
  const before = text.slice(Math.max(0, match.index - 10), match.index);
  const after = text.charAt(match.index + match[0].length);
  return /指数(?:值)?[^,;。\d]{1,6}$/u.test(before) && /^[,;。)]?$/u.test(after) ? '' : undefined;
}

/** 3—5万元 means 3万元—5万元. */
function lowOfRange(low: string, high: string): string {
  const multiplier = /[百千万亿]+$/u.exec(high)?.[0];
  return multiplier && !/[百千万亿]$/u.test(low) ? low + multiplier : low;
}

/** 2025年, 3月5日, 12个月 of a date, and 第3批 are no amounts. */
function readsAsAmount(match: RegExpExecArray, text: string): boolean {
  const before = text.charAt(match.index - 1);
  const after = text.charAt(match.index + match[0].length);
  const [, , , , chinese, , , unit] = match;
  if (chinese && /[第若几数\p{Nd}]/u.test(before)) return false;
  // 二次开发, 二期工程 come second; two of a thing are 两.
  if (chinese === '二' && /^[次期批届类站部点集卷]/u.test(unit ?? '')) return false;
  if (/[每A-Za-z]/u.test(before)) return false;
  if (unit === '日' && /月/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
    return false;
  return !(unit === '分' && /[之类级]/u.test(after));
}
