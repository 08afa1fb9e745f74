import { withoutScope } from './indicator.ts';

/** 企业总数实现翻番 · 专利拥有量稳步增长 · 融资规模持续扩大: a measure and what becomes of it, without a number. */
const TOLD =
  /^(?<subject>[^的,]{2,24}?(?:总?数|总?量|规模|总?额|金额|产值|收入|比重|占比|满意度|水平|率))(?:实现|稳步|持续|大幅|显著|明显|进一步|逐年|较|比|位居|翻番|倍增|增长|提[高升]|扩大)/u;

/** Rights that are applied for, granted and counted. */
const RIGHT =
  /^.*(?<kind>发明专利|(?<!发明)专利|商标|地理标志|植物新品种|集成电路布图设计|软件著作权|(?<!软件)著作权|版权|作品|数据知识产权|实用新型|外观设计)/u;

/** The last right that a clause without an amount speaks of. */
export function rightIn(clause: string): string | undefined {
  return RIGHT.exec(clause)?.groups?.kind;
}

/** What a clause without an amount leaves to the next one to reach (…总数实现翻番,达到2000家). */
export function subjectOf(clause: string): string | undefined {
  return TOLD.exec(withoutScope(clause).rest)?.groups?.subject;
}
