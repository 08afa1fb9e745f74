import type { DeadlineMention } from '../notice/notice.ts';
import { dateText, period } from './date-text.ts';
import type { Words } from './words/zh-CN.ts';

/**
 * What a deadline says, in full: 2026年12月31日止 · 2017年5月至2018年7月 · 每年 · 30 个工作日内. A phase is as precise as
 * its ends: no day is shown that the notice does not have. What is not understood stays as printed.
 */
export function deadlineText(deadline: DeadlineMention, words: Words): string {
  const { relation, startDate, endDate, value, quote } = deadline;
  if (relation === 'every') return words.every(amounts(value)[0]) ?? quote;
  if (relation === 'within') return withinText(deadline, words) ?? quote;
  if (startDate !== undefined && endDate !== undefined) {
    const [from, to] = period(startDate, endDate);
    if (from === to) return dateText(from, words);
    return words.fromTo(dateText(from, words), dateText(to, words));
  }
  if (endDate !== undefined) return words.until(dateText(endDate, words));
  return startDate === undefined ? quote : words.from(dateText(startDate, words));
}

function withinText({ value, workdays }: DeadlineMention, words: Words): string | undefined {
  const [first, last] = amounts(value);
  if (first === undefined) return undefined;
  const count = last === undefined ? `${first.count}` : `${first.count}—${last.count}`;
  const unit = workdays === true ? 'workday' : (last ?? first).unit;
  return words.within(count, unit);
}

/** A length of time: a count of years, months, weeks, days or hours. */
export interface TimeAmount {
  count: number;
  unit: 'year' | 'month' | 'week' | 'day' | 'hour';
}

const UNITS: Readonly<Record<string, TimeAmount['unit']>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
};

/** Of `P3Y/P5Y` three and five years; of what is no duration nothing. */
function amounts(value: string | undefined): TimeAmount[] {
  return (value ?? '').split('/').flatMap((duration) => {
    const [, t = '', count, designator] = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/.exec(duration) ?? [];
    const unit = UNITS[`${t}${designator}`];
    return unit === undefined ? [] : [{ count: Number(count), unit }];
  });
}
