import { allMatches } from '../../text/all-matches.ts';
import type { Passage } from '../passage/passage.ts';
import { lacks, SIGN } from '../passage/signs.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { type CalendarDay, firstDay, isPossible, lastDay } from './calendar.ts';
import { readDate } from './read-date.ts';
import {
  DASH,
  DAY,
  MONTH,
  PART_OF_MONTH,
  PART_OF_YEAR,
  PARTS_OF_MONTH,
  PARTS_OF_YEAR,
  RELATIVE_YEARS,
  YEAR,
} from './vocabulary.ts';

const YEARS = new RegExp(YEAR, 'gu');
const FULL = `${YEAR}(?:\\s?${MONTH}(?:\\s?${DAY})?)?`;
const LATER = `(?:${YEAR}\\s?)?(?:${MONTH}(?:\\s?${DAY})?|${DAY})|${YEAR}`;

/** 2017年5月—2018年7月 · 2021年至2025年 · 2015—2020年 · 2024年1—6月 · 自2024年3月1日至9月30日. */
const RANGE = new RegExp(
  `(?<open>自|从)?(?:(?<from>${FULL})|(?<fromYear>20\\d{2})|(?<year>${YEAR})\\s?(?<fromMonth>\\d{1,2}))` +
    `\\s?(?:起)?${DASH}(?<to>${LATER})\\s?(?:底|末)?(?<tail>期间|之间)?`,
  'gu',
);

/** 9月至11月 · 11月2日至8日 · 9—11月 · 明年1月至3月 · 11月—2025年2月: the year is the last named before, or the notice's own. */
const BARE_RANGE = new RegExp(
  `(?<![\\d.年每至到—–-]\\s?)(?:(?<relative>今年|本年|明年)\\s?)?(?:(?<from>${MONTH}(?:\\s?${DAY})?)|(?<month>\\d{1,2}))` +
    `\\s?起?${DASH}(?<to>(?:${YEAR}\\s?)?${MONTH}(?:\\s?${DAY})?(?:底|末)?|${DAY})(?<tail>期间|之间)?(?!\\s?[前以])`,
  'gu',
);

/** 2025年上半年 · 2024年第三季度, with nothing that makes them an end. */
const PART = new RegExp(
  `(?:(?<year>${YEAR}|今年|本年|明年)\\s?|(?<=^|[,;。:(、①-⑳\\s]))(?<part>${PART_OF_YEAR})(?!\\s?(?:[前末底起]|之前|以前|以来))`,
  'gu',
);

/** 12月上旬 · 2024年6月中旬 · 11月中旬前. */
const THIRD = new RegExp(
  `(?<month>(?:${YEAR}\\s?)?(?<!\\d)${MONTH})\\s?(?<part>${PART_OF_MONTH})(?<before>(?:末|底)?(?:之前|以前|前))?(?![末底])`,
  'gu',
);

/** 自2024年8月1日起(施行) · 2024年8月1日起施行. */
const FROM = new RegExp(
  `(?:(?:自|从)(?<from>${FULL})\\s?(?<part>${PART_OF_YEAR})?起|(?<![(\\d])(?<effective>${YEAR}\\s?${MONTH}\\s?${DAY})起(?=[^,;。]{0,2}(?:施行|实施|执行|生效|试行)))`,
  'gu',
);

/** Deadlines that state from when to when a phase or an obligation holds. */
export function dateRange(passage: Passage, { since }: Setting): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  const add = (match: RegExpExecArray, from?: CalendarDay, to?: CalendarDay) => {
    if (!from || !isPossible(from) || (to && !isPossible(to))) return;
    const startDate = firstDay(from);
    const endDate = to && lastDay(to);
    if (endDate !== undefined && endDate < startDate) return;
    found.push({
      kind: 'deadline',
      rule: 'date-range',
      start: passage.start + match.index,
      end: passage.start + match.index + match[0].length,
      type: 'DATE',
      relation: 'during',
      startDate,
      ...(endDate === undefined ? {} : { endDate }),
    });
  };
  const matches = (pattern: RegExp, sign: number) =>
    lacks(passage, sign) ? [] : allMatches(passage.text, pattern);
  for (const match of matches(RANGE, SIGN.range)) add(match, ...rangeOf(match));
  if (!lacks(passage, SIGN.month))
    for (const match of matches(BARE_RANGE, SIGN.range)) add(match, ...bareRangeOf(match, since));
  for (const match of matches(PART, SIGN.part)) add(match, ...partOf(match, since));
  for (const match of matches(THIRD, SIGN.third)) {
    if (match.groups?.before === undefined) add(match, ...thirdOf(match, since));
    else found.push(...thirdBound(match, since, passage.start));
  }
  for (const match of matches(FROM, SIGN.from)) {
    const from = beginningOf(match);
    // Without 自 it may be the date of a law; that of the notice lies ahead.
    const past = match.groups?.effective && from && since && firstDay(from) < firstDay(since);
    if (!past) add(match, from);
  }
  return found;
}

function rangeOf(match: RegExpExecArray): [CalendarDay | undefined, CalendarDay | undefined] {
  const { from = '', fromYear, year, fromMonth, to = '' } = match.groups ?? {};
  let first = fromYear ? { year: Number(fromYear) } : readDate(from);
  if (year && fromMonth) first = readDate(`${year}${fromMonth}月`);
  return [first, readDate(to, first)];
}

/** From this month on a range in the first half of a year is that of the next. */
const LATE_IN_YEAR = 10;

function bareRangeOf(
  match: RegExpExecArray,
  since: CalendarDay | undefined,
): [CalendarDay | undefined, CalendarDay | undefined] {
  const { relative, from, month, to = '' } = match.groups ?? {};
  const end = to.replace(/[底末]$/u, '');
  const stated = readDate(end, { year: 0 })?.year;
  if (month && !end.includes('月')) return [undefined, undefined];
  const of = (year: number) => readDate(from ?? `${month}月`, { year });
  if (stated) {
    const last = readDate(end);
    const first = of(stated);
    const crosses = (first?.month ?? 1) > (last?.month ?? 12);
    return [crosses ? of(stated - 1) : first, last];
  }
  const before = allMatches(match.input.slice(0, match.index), YEARS).at(-1)?.[0];
  const named = before === undefined ? undefined : readDate(before)?.year;
  const own = since && since.year + (RELATIVE_YEARS[relative ?? '今年'] ?? 0);
  const year = relative ? own : (named ?? own);
  if (!since || year === undefined) return [undefined, undefined];
  const first = of(year);
  const last = readDate(end, first);
  const free = relative === undefined && named === undefined;
  const next = free && (since.month ?? 1) >= LATE_IN_YEAR && (last?.month ?? 12) <= 6;
  if (!first || !last || !next) return [first, last];
  return [
    { ...first, year: first.year + 1 },
    { ...last, year: last.year + 1 },
  ];
}

function beginningOf(match: RegExpExecArray): CalendarDay | undefined {
  const from = readDate(match.groups?.from ?? match.groups?.effective ?? '');
  const part = PARTS_OF_YEAR[match.groups?.part?.replace('第', '') ?? ''];
  return from && part ? { year: from.year, month: part.from } : from;
}

/** 11月中旬前 ends with that third. */
function thirdBound(
  match: RegExpExecArray,
  since: CalendarDay | undefined,
  offset: number,
): Draft<'deadline'>[] {
  const [, to] = thirdOf(match, since);
  if (!to || !isPossible(to)) return [];
  const start = offset + match.index;
  const span = { start, end: start + match[0].length };
  const bound = { type: 'DATE', relation: 'by', endDate: lastDay(to) } as const;
  return [{ kind: 'deadline', rule: 'date-range', ...span, ...bound }];
}

function thirdOf(
  match: RegExpExecArray,
  since: CalendarDay | undefined,
): [CalendarDay | undefined, CalendarDay | undefined] {
  const month = readDate(match.groups?.month ?? '', since && { year: since.year });
  const part = PARTS_OF_MONTH[match.groups?.part ?? ''];
  return month && part
    ? [
        { ...month, day: part.from },
        { ...month, day: part.to },
      ]
    : [undefined, undefined];
}

function partOf(
  match: RegExpExecArray,
  since: CalendarDay | undefined,
): [CalendarDay | undefined, CalendarDay | undefined] {
  const printed = match.groups?.year;
  const year =
    readDate(printed ?? '')?.year ??
    (since && since.year + (RELATIVE_YEARS[printed ?? '今年'] ?? 0));
  const part = PARTS_OF_YEAR[match.groups?.part?.replace('第', '') ?? ''];
  if (year === undefined || !part) return [undefined, undefined];
  return [
    { year, month: part.from },
    { year, month: part.to },
  ];
}
