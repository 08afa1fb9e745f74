/** 代字〔年〕序号号, in any bracket; groups none. GB/T 9704-2012 § 7.2.5. */
const NUMBER =
  '[\\p{Script=Han}]{1,14} ?[〔\\[(【<〈「] ?(?:19|20)\\d\\d ?年? ?[〕\\])】>〉」] ?第? ?\\d{1,5} ?号';
const DECREE =
  '(?:[\\p{Script=Han}]{2,20})?(?:令|公告)[ \\n]?(?:(?:19|20)\\d\\d ?年 ?)?第 ?[\\d一二三四五六七八九十百〇]{1,5} ?号';

const OWN = new RegExp(
  `(?:^|[\\n ]|(?<=的(?:通知|意见|函|批复))) ?\\(?(${NUMBER}|${DECREE})\\)?(?=[\\s。]|$)`,
  'u',
);
const ANY = new RegExp(`(${NUMBER}|${DECREE})`, 'u');

/**
 * The 发文字号 as printed: what an info table says, else the first one that stands by itself in `head`, the part
 * before the text. One cited after a title in 《》 does not stand by itself.
 */
export function documentNumberOf(labelled: readonly string[], head: string): string | undefined {
  const stated = labelled.map((value) => ANY.exec(value)?.[1]).find((value) => value !== undefined);
  return (stated ?? OWN.exec(head)?.[1])?.trim().replace('\n', '');
}
