/** *为2019年数 · 带*的为2019年数据 · 标注“※”的数据为2019年末值. */
const YEAR_OF_MARK =
  /(?<mark>\*{1,3}|※|[①②③])[”"]?(?:[^\d,;。\n|\t]{0,8}[为是系示指:])?\s?(?<year>20\d{2})年(?:末|底|度)?(?=的?[数值实完统情]|[,;。\n]|$)/gu;

/** How far below a table its notes may stand. */
const BELOW = 300;

/**
 * The years that the notes of a table give to marks (`*`, `※`, `①`), where it ends at `end` in `text`; notes in its
 * last row count as well.
 */
export function yearsOfMarks(text: string, start: number, end: number): Map<string, number> {
  const years = new Map<string, number>();
  for (const { groups } of text.slice(start, end + BELOW).matchAll(YEAR_OF_MARK)) {
    if (groups?.mark && !years.has(groups.mark)) years.set(groups.mark, Number(groups.year));
  }
  return years;
}

/** The mark at the end of a cell (0.93*); undefined where it has none. */
export function markOf(cell: string): string | undefined {
  return /(?:\*{1,3}|[※①②③])$/u.exec(cell.trim())?.[0];
}
