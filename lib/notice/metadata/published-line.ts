/** 2021年10月28日 16:58 来源：…: the line under a title that has the day without a label. */
const LINE =
  /^\s*((?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日))(?: \d{1,2}:\d\d(?::\d\d)?)?(?= *(?:$|\||来源|信息来源|浏览|字号|作者|\[|【))/;
/** A page's line has the time too, or words of a page behind it; a signature has neither. */
const OF_PAGE = /\d:\d\d|来源|浏览|字号|作者|[[【|]|[-/.]/;

/** The day of publication from such a line, as printed. */
export function publishedLine(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const day = LINE.exec(line)?.[1];
    if (day !== undefined && OF_PAGE.test(line)) return day;
  }
  return undefined;
}
