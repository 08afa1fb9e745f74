import type { Comparator, TargetMention } from '../notice/notice.ts';
import type { Words } from './words/zh-CN.ts';

const SIGNS: Readonly<Record<Exclude<Comparator, '~'>, string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '',
};

/** What a target asks for: `≥ 20 件`, `5000 件/年`, 年均增长 10%, `13%—15%`. The unit stays as the notice has it. */
export function targetValue(target: TargetMention, words: Words): string {
  const { comparator, change } = target;
  const yearly = target.per === 'year';
  const sign = comparator === '~' ? words.about : SIGNS[comparator];
  const value = sign + quantity(target, words);
  if (change === 'growth') return words.growth(value, yearly);
  if (change === 'increase') return words.increase(value, yearly);
  return yearly ? words.perYear(value) : value;
}

function quantity({ value, valueMax, unit }: TargetMention, words: Words): string {
  const values = valueMax === undefined ? [value] : [value, valueMax];
  const share = unit === '%' || unit === '‰';
  if (share) return values.map((number) => `${plain(number)}${unit}`).join('—');
  const [divisor, myriad] = scale(values);
  const numbers = values.map((number) => plain(number / divisor)).join('—');
  const name = words.units[unit] ?? unit;
  if (name === '') return `${numbers}${myriad}`;
  return myriad === '' ? `${numbers} ${name}` : `${numbers} ${myriad}${name}`;
}

/** 30,000,000 is 3000 万, where that is shorter and loses nothing. */
function scale(values: readonly number[]): [number, string] {
  const even = (divisor: number) =>
    values.every((value) => value >= divisor && Number.isInteger(plainly((value / divisor) * 100)));
  if (even(1e8)) return [1e8, '亿'];
  return even(1e4) ? [1e4, '万'] : [1, ''];
}

/** Without the noise of binary fractions. */
const plainly = (number: number) => Number(number.toPrecision(12));
const plain = (number: number) => String(plainly(number));

/** Where a target starts from: 基期 12.3%（2020年); undefined where the notice does not say. */
export function baselineText(target: TargetMention, words: Words): string | undefined {
  const { baseline, unit } = target;
  if (baseline === undefined) return undefined;
  const level: TargetMention = { ...target, value: baseline.value, comparator: '=' };
  const { valueMax: _, ...single } = level;
  return words.baselineOf(quantity({ ...single, unit }, words), baseline.year);
}
