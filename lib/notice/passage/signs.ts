import { characterClasses, classesIn } from '../../text/character-classes.ts';

/**
 * Characters that a rule cannot do without, one bit a class. Most sentences hold few of them, so that most rules need
 * not read them: 到2025年 has no 每, 加强保护 no number.
 */
export const SIGN = {
  digit: 1,
  /** 三, 十, 万, and the second of 翻番. */
  numeral: 2,
  year: 4,
  month: 8,
  five: 16,
  /** 每 and 按, which what comes again begins with. */
  again: 32,
  /** 到, 至 and dashes, between the ends of a range. */
  range: 64,
  /** 起 of 自…起. */
  from: 128,
  /** The last character of 半年 and 季度 that no other date has. */
  part: 256,
  by: 512,
  others: 1024,
  bracket: 2048,
  /** What follows a label: 责任单位:…, 牵头单位为…. */
  label: 4096,
  /** Of 成立, 组建, 建立 and 设立. */
  founding: 8192,
  /** Of 发挥, 设在, 设于, 挂靠 and 牵头. */
  reliance: 16384,
  /** 《 and “, which names begin with. */
  name: 32768,
  /** 末 and 期, after a planning period. */
  period: 65536,
  /** What is counted in a length of time: 年, 个月, 工作日. */
  time: 131072,
  /** 旬, a third of a month. */
  third: 262144,
  /** What makes a date a bound: 到 or 前 of 到2025年 and 6月底前. */
  bound: 524288,
} as const;

const CHARACTERS: Readonly<Record<keyof typeof SIGN, string>> = {
  digit: '0123456789',
  numeral: '〇○零一二两三四五六七八九十百千万亿番',
  year: '年',
  month: '月',
  five: '五',
  again: '每按',
  range: '—–~～―‐-至到',
  from: '起',
  part: '半季',
  by: '由',
  others: '等',
  bracket: '(〔【[',
  label: ':为—',
  founding: '立建',
  reliance: '挥设靠牵',
  name: '《〈“‘',
  period: '末期',
  time: '年季月周天日小工自星',
  third: '旬',
  bound: '到至止迟晚底末终前内',
};

const TABLE = characterClasses(
  Object.entries(CHARACTERS).map(([name, characters]) => [
    SIGN[name as keyof typeof SIGN],
    characters,
  ]),
);

/** The signs of a passage's words, of `text` from `start` to `end`. */
export function signsOf(text: string, start?: number, end?: number): number {
  return classesIn(text, TABLE, start, end);
}

/** Whether the passage has none of the signs in `mask`. */
export function lacks({ signs }: { signs: number }, mask: number): boolean {
  return (signs & mask) === 0;
}
