import { CHINESE_NUMERAL } from '../../text/numeral.ts';

/** Named parts of regular expressions for dates in normal text. None has named groups. */
export const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇○零九一二三四五六七八]{3})\\s?年';
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月份?';
/** 25日; before 前 some notices lose the 日. */
export const DAY = `(?:[12]\\d|3[01]|0?[1-9]|${CHINESE_NUMERAL})\\s?(?:[日号]|(?<=月\\d{1,2})(?=前(?![沿期后往述])))`;
export const DASH = '\\s?(?:[—–~～―‐-]{1,2}|至|到)\\s?';

/** What ends a year or month: …底, …末. */
export const END = '(?:年底|年末|年终|月底|月末|底|末)';
/** (星期一), after a day. */
export const WEEKDAY = '(?:\\((?:星期|周)[一二三四五六日天]\\))';
/** An hour of the day by which: 17:00, 下班, 24时, 下午5时. */
export const HOUR =
  '(?:[上下]午|晚上?)?\\s?(?:下班|中午|\\d{1,2}(?::\\d{2}|[时点](?:整|\\d{1,2}分)?))';

/** What makes a date a bound that comes before it. */
export const BEFORE = '(?:之前|以前|前)';
/** What makes a date a bound that comes after it. */
export const UNTIL = '(?:截至到|截止到|截至|截止|不?迟于|不晚于|到|至)';

/** A number of years or days in a duration: 3, 三, 3—5. */
export const COUNT = `(?:\\d{1,4}|${CHINESE_NUMERAL})`;

/** A small number of times or years: 2, 两, 三. */
export const CHINESE_NUMERAL_COUNT = `(?:\\d{1,2}|[一二两三四五六七八九十])`;

/** Halves and quarters of a year with the months they begin and end in. */
export const PARTS_OF_YEAR: Readonly<Record<string, { from: number; to: number }>> = {
  上半年: { from: 1, to: 6 },
  下半年: { from: 7, to: 12 },
  一季度: { from: 1, to: 3 },
  二季度: { from: 4, to: 6 },
  三季度: { from: 7, to: 9 },
  四季度: { from: 10, to: 12 },
  '1季度': { from: 1, to: 3 },
  '2季度': { from: 4, to: 6 },
  '3季度': { from: 7, to: 9 },
  '4季度': { from: 10, to: 12 },
};

/** Source for a half or a quarter: 上半年, 第一季度, 四季度. */
export const PART_OF_YEAR = '(?:[上下]半年|第?[一二三四1-4]季度)';

/** Source for a third of a month: 上旬. */
export const PART_OF_MONTH = '[上中下]旬';

/** First and last day of the thirds of a month; the last third ends with the month. */
export const PARTS_OF_MONTH: Readonly<Record<string, { from: number; to?: number }>> = {
  上旬: { from: 1, to: 10 },
  中旬: { from: 11, to: 20 },
  下旬: { from: 21 },
};

/** Years named from where the notice stands, with their distance from its own. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  明年: 1,
  来年: 1,
};

/** ISO 8601 designators of units of time, with what one unit counts for (a quarter is three months). */
export const TIME_UNITS: Readonly<Record<string, { designator: string; times: number }>> = {
  年: { designator: 'Y', times: 1 },
  周年: { designator: 'Y', times: 1 },
  年度: { designator: 'Y', times: 1 },
  季度: { designator: 'M', times: 3 },
  季: { designator: 'M', times: 3 },
  个季度: { designator: 'M', times: 3 },
  月: { designator: 'M', times: 1 },
  个月: { designator: 'M', times: 1 },
  周: { designator: 'W', times: 1 },
  个星期: { designator: 'W', times: 1 },
  天: { designator: 'D', times: 1 },
  日: { designator: 'D', times: 1 },
  个工作日: { designator: 'D', times: 1 },
  工作日: { designator: 'D', times: 1 },
  个自然日: { designator: 'D', times: 1 },
  小时: { designator: 'TH', times: 1 },
  个小时: { designator: 'TH', times: 1 },
};
