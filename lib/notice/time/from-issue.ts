import { allMatches } from '../../text/all-matches.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { daysAfter, monthsAfter } from './calendar.ts';
import { isoDuration, UNIT } from './duration.ts';
import { COUNT } from './vocabulary.ts';

/** 自本通知印发之日起30日内 · 文件下发后15个工作日内: a term that runs from the notice's own date. */
const FROM_ISSUE = new RegExp(
  '(?:自|从)?(?:本|该|此)?(?:通知|方案|实施方案|行动方案|工作方案|意见|实施意见|办法|措施|计划|行动计划|规划|纲要|细则|决定|规定|文件|批复|文)?' +
    `(?:印发|下发|发布|公布|颁布|发文|转发|出台)(?:之日|当日|之后|后)(?:起|算起|开始)?(?:的)?\\s?(?<term>(?<low>${COUNT})\\s?(?<unit>${UNIT})(?:之内|以内|内)?)(?![后之])`,
  'gu',
);

/**
 * Deadlines counted from the day the notice was issued (成文日期); the span is the term, without the words from when.
 * Their last day is inferred where that day is known and the term counts days, months or years; working days need a
 * calendar of holidays that nobody states.
 */
export function fromIssue(passage: Passage, { issuedOn }: Setting): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  if (!/[后日]/u.test(passage.text)) return found;
  for (const match of allMatches(passage.text, FROM_ISSUE)) {
    const { term = '', low = '', unit = '' } = match.groups ?? {};
    const value = isoDuration(low, undefined, unit);
    if (value === undefined) continue;
    const end = passage.start + match.index + match[0].length;
    const workdays = unit.endsWith('工作日');
    const endDate = issuedOn && !workdays ? endOf(issuedOn, value) : undefined;
    found.push({
      kind: 'deadline',
      rule: 'from-issue',
      start: end - term.length,
      end,
      type: 'DURATION',
      relation: 'within',
      ...(endDate === undefined ? {} : { endDate }),
      value,
      ...(workdays ? { workdays: true } : {}),
    });
  }
  return found;
}

function endOf(from: NonNullable<Setting['issuedOn']>, value: string): string | undefined {
  const match = /^P(?<count>\d+)(?<unit>[YMWD])$/u.exec(value);
  const count = Number(match?.groups?.count);
  switch (match?.groups?.unit) {
    case 'Y':
      return monthsAfter(from, 12 * count);
    case 'M':
      return monthsAfter(from, count);
    case 'W':
      return daysAfter(from, 7 * count);
    case 'D':
      return daysAfter(from, count);
    default:
      return undefined;
  }
}
