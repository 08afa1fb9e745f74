import { Converter } from 'opencc-js/t2cn';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/**
 * Characters whose Simplified form depends on their word, or that are Simplified ones too: 乾 stays in 乾县 and
 * becomes 干 in 乾淨, 覆 becomes 复 in 答覆, 著 stays in 著名 and becomes 着 in 隨著.
 */
export const DEPENDS_ON_WORD = '乾覆畫瞭藉徵著鉅鍾麼甦祕鍊夥';

/** Of those, the ones no Simplified text has. */
const TRADITIONAL_ONLY: ReadonlySet<string> = new Set('畫鉅鍾麼甦祕鍊');

/** Characters on either side that decide the word; a mirror's pinyin between them does not count. */
const CONTEXT = 4;
const CONTEXT_WITH_PINYIN = 6 * CONTEXT;

type Convert = (text: string) => string;
let fromStandard: Convert | undefined;
let fromTaiwan: Convert | undefined;

/** Traditional to Simplified by OpenCC's standard table and phrases. */
export function toSimplified(text: string): string {
  fromStandard ??= Converter({ from: 't', to: 'cn' }) as Convert;
  return fromStandard(text);
}

/** The same, where the text is Traditional for sure: Taiwan's 著 for 着 is read too. */
function toSimplifiedFromTaiwan(text: string): string {
  fromTaiwan ??= Converter({ from: 'tw', to: 'cn' }) as Convert;
  return fromTaiwan(text);
}

/**
 * Calls `set(traditional, simplified)` with the UTF-16 code of each Han character whose Simplified form, taken by
 * itself, is another one; forms outside the Basic Multilingual Plane are left out.
 */
export function eachTraditional(set: (traditional: number, simplified: number) => void): void {
  const codes = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) => FIRST_HAN + i);
  const lines = toSimplified(codes.map((code) => String.fromCharCode(code)).join('\n')).split('\n');
  codes.forEach((code, i) => {
    const form = lines[i] ?? '';
    if (form.length === 1 && form.charCodeAt(0) !== code) set(code, form.charCodeAt(0));
  });
}

/**
 * The Simplified form of the character at `at` as its neighbours decide it. Among Simplified neighbours it is a
 * Simplified character already.
 */
export function simplifiedInContext(text: string, at: number): string {
  const before = bare(text.slice(Math.max(0, at - CONTEXT_WITH_PINYIN), at)).slice(-CONTEXT);
  const after = bare(text.slice(at + 1, at + 1 + CONTEXT_WITH_PINYIN)).slice(0, CONTEXT);
  const here = text.charAt(at);
  if (toSimplified(before) === before && toSimplified(after) === after) {
    return TRADITIONAL_ONLY.has(here) ? toSimplified(here) : here;
  }
  const whole = toSimplifiedFromTaiwan(before + here + after);
  return whole.length === before.length + 1 + after.length ? whole.charAt(before.length) : here;
}

/** Without what stands in brackets. */
function bare(text: string): string {
  return text.replace(/[(（【][^()（）【】]*[)）】]/g, '');
}
