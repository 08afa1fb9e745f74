/** 一、 （二） 3. （4） 第五条: a number as it stands before a heading or a numbered paragraph, not 2028年 or 1.5倍. */
const NUMBER =
  /^(?:[（(][一二三四五六七八九十百\d]+[)）]|[一二三四五六七八九十百]+、|\d+[.．、](?!\d)|第[一二三四五六七八九十百\d]+[编章节条款项])\s*/u;

/** Whether two sentences are the same but for the number of their clause. */
export function differInNumber(before: string, after: string): boolean {
  const [former, present] = [before.replace(NUMBER, ''), after.replace(NUMBER, '')];
  return former === present && former !== before && present !== after;
}
