import { verbIn } from './delivering-verb.ts';
import { isBareMeasure, withoutScope, withTopic } from './indicator.ts';
import type { Memory } from './place.ts';

/** 企业总数实现翻番 · 专利拥有量稳步增长 · 融资规模持续扩大: a measure and what becomes of it, without a number. */
const TOLD =
  /^(?<subject>[^的,]{2,24}?(?:总?数|总?量|规模|总?额|金额|产值|收入|比重|占比|满意度|水平|率))(?:实现|稳步|持续|大幅|显著|明显|进一步|逐年|较|比|位居|翻番|倍增|增长|提[高升]|扩大)/u;

/** 标准必要专利实现新突破: whatever it is. */
const BROKEN = /^(?<subject>[^的,]{3,16}?)(?:实现|取得|获得)(?:新|重大|较大)?突破$/u;

/** Rights that are applied for, granted and counted. */
const RIGHT =
  /^.*(?<kind>发明专利|(?<!发明)专利|商标|地理标志|植物新品种|集成电路布图设计|软件著作权|(?<!软件)著作权|版权|作品|数据知识产权|实用新型|外观设计)/u;

/** The last right that a clause without an amount speaks of. */
export function rightIn(clause: string): string | undefined {
  return RIGHT.exec(clause)?.groups?.kind;
}

/** What a clause without an amount leaves to the next one to reach (…总数实现翻番,达到2000家). */
export function subjectOf(clause: string): string | undefined {
  const { rest } = withoutScope(clause);
  return (TOLD.exec(rest) ?? BROKEN.exec(rest))?.groups?.subject;
}

/** 加强植物新品种保护 · 推进计算机软件登记工作: an aim, what it is about, and what is done with that. */
const AIMED =
  /^(?:进一步|大力|积极|持续|全面)?(?:加强|强化|支持|鼓励|推进|推动|促进|加快|深化|完善|提升)(?<object>[^,的和及、]{2,14}?)(?:保护|培育|申请|创造|运用|转化|开发|布局|登记|注册|审查|建设|发展)(?:工作)?$/u;

/** 培育一批知识产权密集型企业: things without a number. */
const SOME = /^\p{Script=Han}{2,4}一批(?<object>[^,的和及、]{2,16})$/u;

/** What a clause without an amount leaves to a measure that does not say of what (…,授权量达到800件). */
export function objectOf(clause: string): string | undefined {
  return (AIMED.exec(clause) ?? SOME.exec(clause))?.groups?.object;
}

/** One thing that a clause without an amount makes or founds: 布局建设海外维权分中心, 设立专利发展专项资金. */
export function madeIn(clause: string): string | undefined {
  const { rest } = withoutScope(clause);
  const verb = verbIn(rest);
  const object = verb ? rest.slice(verb.index + verb[0].length) : '';
  return /^[^的、,和及与]{4,24}$/u.test(object) ? object : undefined;
}

/** The indicator with what earlier clauses say is counted, where it only says how: 分中心总数. */
export function ofEarlier(indicator: string, topic: string | undefined, memory: Memory): string {
  if (topic !== undefined) return withTopic(indicator, topic);
  if (memory.clause === undefined || !isBareMeasure(indicator)) return indicator;
  return withTopic(indicator, madeIn(memory.clause));
}

/** The fund that the clause before set up, of which an amount of money is then said: 每年不低于1000万元. */
export function fundOf({ clause }: Memory): string | undefined {
  const made = clause !== undefined && /(?:资金|基金|经费|资金池)$/u.test(clause);
  return made ? madeIn(clause) : undefined;
}
