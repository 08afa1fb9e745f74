const HAN = '\\p{Script=Han}';
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

/** Marks that stand after Chinese: 发展,增强 but not 1,200. */
const MARK = new RegExp(`(?<=[${HAN}）”》〉〕])[,;:!?]`, 'gu');
/** Brackets around Chinese or after it: 县(市), 计划(2015—2020年), but not GDP(PPP). */
const BRACKETS = new RegExp(`(?<=${HAN})\\(([^()]*)\\)|\\(([^()]*${HAN}[^()]*)\\)`, 'gu');

/** Words of the folded text as a notice prints them: with the full-width punctuation that reading folded to ASCII. */
export function fullWidth(text: string): string {
  return text
    .replace(BRACKETS, (_, after?: string, around?: string) => `（${after ?? around}）`)
    .replace(MARK, (mark) => FULL[mark] ?? mark);
}
