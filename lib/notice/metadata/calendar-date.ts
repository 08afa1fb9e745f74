import { firstDay, isPossible } from '../time/calendar.ts';
import { readDate } from '../time/read-date.ts';

/** Source of a regular expression for a full day as a signature prints it. No groups. */
export const WRITTEN_DAY =
  '(?:(?:19|20)\\d\\d ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|[一二][〇○O0零一二三四五六七八九]{3} ?年 ?[一二三四五六七八九十]{1,3} ?月 ?[一二三四五六七八九十]{1,3} ?日)';

const NUMERIC_DAY = /((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DENSE_DAY = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const WRITTEN = new RegExp(WRITTEN_DAY);

/** ISO date of the first full day in `text`: 2018-09-21 16:04 · 2024/12/02 · 2017年4月26日 · 二○○九年十二月十二日. */
export function isoDay(text: string): string | undefined {
  const numeric = NUMERIC_DAY.exec(text) ?? DENSE_DAY.exec(text.trim());
  const written = WRITTEN.exec(text);
  const day =
    numeric && !(written && written.index < numeric.index)
      ? { year: Number(numeric[1]), month: Number(numeric[2]), day: Number(numeric[3]) }
      : readDate(plain(written?.[0] ?? ''));
  return day?.day !== undefined && isPossible(day) ? firstDay(day) : undefined;
}

/** Without spaces, and with 〇 where a Chinese year was typed with the letter O or a zero (二O二四年). */
function plain(printed: string): string {
  const dense = printed.replaceAll(' ', '');
  return /^\d/.test(dense) ? dense : dense.replaceAll(/[O0]/g, '〇');
}
