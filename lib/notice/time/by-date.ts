import { allMatches } from '../../text/all-matches.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { type CalendarDay, dayBefore, firstDay, isPossible, lastDay } from './calendar.ts';
import { readDate } from './read-date.ts';
import {
  BEFORE,
  DAY,
  END,
  HOUR,
  MONTH,
  PART_OF_YEAR,
  PARTS_OF_YEAR,
  RELATIVE_YEARS,
  UNTIL,
  WEEKDAY,
  YEAR,
} from './vocabulary.ts';

const RELATIVE = Object.keys(RELATIVE_YEARS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * 到2025年 · 至2018年底 · 2026年12月底前 · 6月30日前 · 今年年底前 · 明年3月底前 · 年底前 · 2025年内. The date may lack its year:
 * the passage's last one, or the notice's own, is meant.
 */
const BOUND = new RegExp(
  `(?<![达得])(?<until>${UNTIL})?\\s?` +
    `(?:(?<date>(?<!\\d)(?:${YEAR}(?:\\s?${MONTH}(?:\\s?${DAY})?)?|${MONTH}(?:\\s?${DAY})?))|(?<relative>${RELATIVE})(?:的|\\s)?(?<month>${MONTH}(?:\\s?${DAY})?)?|(?=年[底末终内])|(?<![年半\\d])(?=${PART_OF_YEAR}\\s?(?:${END}|${BEFORE})))` +
    `(?<part>${PART_OF_YEAR})?\\s?(?<end>${END})?(?<inside>年内|以内|之内|内)?${WEEKDAY}?(?:\\s?${HOUR}(?=${BEFORE}))?(?<before>${BEFORE}(?![后述款置期三两几半]))?`,
  'gu',
);

type Groups = Partial<
  Record<'until' | 'date' | 'relative' | 'month' | 'part' | 'end' | 'inside' | 'before', string>
>;

/** Deadlines that state the day, month or year by which something holds. */
export function byDate(passage: Passage, setting: Setting): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  let stated: CalendarDay | undefined;
  for (const match of allMatches(passage.text, BOUND)) {
    const groups: Groups = match.groups ?? {};
    const own = groups.date ? readDate(groups.date) : undefined;
    if (own) stated = own;
    if (!isBound(groups, passage.text, match.index)) continue;
    if (BASELINE.test(passage.text.slice(match.index + match[0].length))) continue;
    const day = own ?? dayMeant(groups, stated ?? setting.since, setting.since);
    if (groups.month && day) stated = day;
    const endDate = day && aheadOf(groups, day, own ? undefined : setting.since);
    if (endDate) found.push(draft(passage, trimmed(match), endDate));
  }
  return found;
}

/** 在2025年底的基础上翻一番: where it starts, not when it is due. */
const BASELINE = /^的?基础上/u;

function trimmed(match: RegExpExecArray): Span {
  const lead = match[0].length - match[0].trimStart().length;
  return { start: match.index + lead, end: match.index + match[0].trimEnd().length };
}

/** A date alone bounds nothing, and 月底 or 内 alone say nothing of which. */
function isBound(groups: Groups, text: string, at: number): boolean {
  const { date, relative, until, part, end, inside, before } = groups;
  if (!date && !relative && part) return end !== undefined || before !== undefined;
  if (!date && !relative) {
    const yearEnd = end === '年底' || end === '年末' || end === '年终' || inside === '年内';
    return (
      yearEnd &&
      !/[每\d年上去近多几两半一二三四五六七八九十]\s?$/u.test(text.slice(Math.max(0, at - 2), at))
    );
  }
  if (relative && !end && !before && !inside) return until !== undefined;
  if (inside === '以内' || inside === '之内') return false;
  return [until, end, before, inside].some((word) => word !== undefined);
}

function dayMeant(
  groups: Groups,
  context: CalendarDay | undefined,
  since: CalendarDay | undefined,
): CalendarDay | undefined {
  if (groups.date) return context && readDate(groups.date, context);
  if (!since) return undefined;
  const named = { year: since.year + (RELATIVE_YEARS[groups.relative ?? '今年'] ?? 0) };
  return groups.month ? readDate(groups.month, named) : named;
}

/** A month without a year that would lie before the notice is that of the year after. */
function aheadOf(
  groups: Groups,
  day: CalendarDay,
  since: CalendarDay | undefined,
): string | undefined {
  const end = endOf(groups, day);
  const bare = groups.date !== undefined || groups.part !== undefined;
  if (!since || end === undefined || !bare || end >= firstDay(since)) return end;
  return endOf(groups, { ...day, year: day.year + 1 });
}

/** 2025年前 ends before 2025 begins; 2025年底前 and 6月30日前 end with their day. */
function endOf(groups: Groups, day: CalendarDay): string | undefined {
  if (!isPossible(day)) return undefined;
  const part = PARTS_OF_YEAR[groups.part?.replace('第', '') ?? ''];
  if (part) return lastDay({ year: day.year, month: part.to });
  if (groups.before && !groups.end && day.day === undefined) return dayBefore(day);
  return lastDay(day);
}

function draft(passage: Passage, { start, end }: Span, endDate: string): Draft<'deadline'> {
  return {
    kind: 'deadline',
    rule: 'by-date',
    start: passage.start + start,
    end: passage.start + end,
    type: 'DATE',
    relation: 'by',
    endDate,
  };
}
