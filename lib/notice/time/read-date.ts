import { readNumeral } from '../../text/numeral.ts';
import type { CalendarDay } from './calendar.ts';

const PRINTED =
  /^(?:(?<year>[^年月日]{4})\s?年)?(?:(?<month>[^年月日]{1,3})\s?月份?)?(?:(?<day>[^年月日]{1,3})\s?[日号])?$/u;

/** Reads 2025年6月30日, 二〇二五年, 6月 and the like; what is not printed comes from `context`. */
export function readDate(printed: string, context?: CalendarDay): CalendarDay | undefined {
  const groups = PRINTED.exec(printed.trim())?.groups;
  if (!groups) return undefined;
  const part = (name: string) => {
    const text = groups[name]?.trim();
    return text === undefined ? undefined : readNumeral(text);
  };
  const year = part('year') ?? context?.year;
  const month =
    part('month') ?? (groups.year === undefined && groups.day ? context?.month : undefined);
  return year === undefined ? undefined : { year, month, day: part('day') };
}
