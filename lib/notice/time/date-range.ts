import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { type CalendarDay, firstDay, isPossible, lastDay } from './calendar.ts';
import { readDate } from './read-date.ts';
import { DASH, DAY, MONTH, PART_OF_YEAR, PARTS_OF_YEAR, YEAR } from './vocabulary.ts';

const FULL = `${YEAR}(?:\\s?${MONTH}(?:\\s?${DAY})?)?`;
const LATER = `(?:${YEAR}\\s?)?(?:${MONTH}(?:\\s?${DAY})?|${DAY})|${YEAR}`;

/** 2017年5月—2018年7月 · 2021年至2025年 · 2015—2020年 · 2024年1—6月 · 自2024年3月1日至9月30日. */
const RANGE = new RegExp(
  `(?<open>自|从)?(?:(?<from>${FULL})|(?<fromYear>20\\d{2})|(?<year>${YEAR})\\s?(?<fromMonth>\\d{1,2}))` +
    `\\s?(?:起)?${DASH}(?<to>${LATER})\\s?(?:底|末)?(?<tail>期间|之间)?`,
  'gu',
);

/** 2025年上半年 · 2024年第三季度, with nothing that makes them an end. */
const PART = new RegExp(`(?<year>${YEAR})\\s?(?<part>${PART_OF_YEAR})(?!前|末|底)`, 'gu');

/** 自2024年8月1日起(施行). */
const FROM = new RegExp(`(?:自|从)(?<from>${FULL})\\s?起`, 'gu');

/** Deadlines that state from when to when a phase or an obligation holds. */
export function dateRange(passage: Passage): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  if (!passage.text.includes('年')) return found;
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
  for (const match of passage.text.matchAll(RANGE)) add(match, ...rangeOf(match));
  for (const match of passage.text.matchAll(PART)) add(match, ...partOf(match));
  for (const match of passage.text.matchAll(FROM)) add(match, readDate(match.groups?.from ?? ''));
  return found;
}

function rangeOf(match: RegExpExecArray): [CalendarDay | undefined, CalendarDay | undefined] {
  const { from = '', fromYear, year, fromMonth, to = '' } = match.groups ?? {};
  let first = fromYear ? { year: Number(fromYear) } : readDate(from);
  if (year && fromMonth) first = readDate(`${year}${fromMonth}月`);
  return [first, readDate(to, first)];
}

function partOf(match: RegExpExecArray): [CalendarDay | undefined, CalendarDay | undefined] {
  const year = readDate(match.groups?.year ?? '')?.year;
  const part = PARTS_OF_YEAR[match.groups?.part?.replace('第', '') ?? ''];
  if (year === undefined || !part) return [undefined, undefined];
  return [
    { year, month: part.from },
    { year, month: part.to },
  ];
}
