import { withoutScope } from './indicator.ts';

/** 企业总数实现翻番 · 专利拥有量稳步增长 · 融资规模持续扩大: a measure and what becomes of it, without a number. */
const TOLD =
  /^(?<subject>[^的,]{2,24}?(?:总?数|总?量|规模|总?额|金额|产值|收入|比重|占比|满意度|水平|率))(?:实现|稳步|持续|大幅|显著|明显|进一步|逐年|较|比|位居|翻番|倍增|增长|提[高升]|扩大)/u;

/** What a clause without an amount leaves to the next one to reach (…总数实现翻番,达到2000家). */
export function subjectOf(clause: string): string | undefined {
  return TOLD.exec(withoutScope(clause).rest)?.groups?.subject;
}
