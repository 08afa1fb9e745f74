import { readNumeral } from '../../text/numeral.ts';
import type { CalendarDay } from './calendar.ts';

/** Year, month and day. */
const PRINTED =
  /^(?:([^年月日]{4})\s?年)?(?:([^年月日]{1,3})\s?月份?)?(?:([^年月日份]{1,3})\s?[日号]?)?$/u;

/** Reads 2025年6月30日, 二〇二五年, 6月 and the like; what is not printed comes from `context`. */
export function readDate(printed: string, context?: CalendarDay): CalendarDay | undefined {
  const match = PRINTED.exec(printed.trim());
  if (!match) return undefined;
  const year = numberOf(match[1]) ?? context?.year;
  const day = numberOf(match[3]);
  const month =
    numberOf(match[2]) ?? (match[1] === undefined && match[3] ? context?.month : undefined);
  return year === undefined ? undefined : { year, month, day };
}

const numberOf = (part: string | undefined) =>
  part === undefined ? undefined : readNumeral(part.trim());
