import type { Span } from '../../text/span.ts';
import type { Amount } from './amounts.ts';
import { TIME_UNITS_OF_TARGETS } from './units.ts';

/** What cuts or keeps a length of time; any other number of days is a deadline alone. */
const CUTS_TIME =
  /(?:缩短|压缩|压减|控制|降低?|减少|减)(?:至|到|在)|(?:稳定|保持|维持)在|不超过|不高于|不多于|低于|少于|周期\p{Script=Han}{0,2}$/u;

/** 公示不少于5个工作日 is how long something is shown, and no goal. */
const SHOWN = /(?:公示|公告|公开|展示|保存|留存|保留|保管)\p{Script=Han}{0,6}$/u;

/** Whether an amount is a length of time; a target only where `left`, the words before it, cut or keep it. */
export function isTerm({ unit }: Pick<Amount, 'unit'>, left: string): boolean {
  return TIME_UNITS_OF_TARGETS.includes(unit) && (!CUTS_TIME.test(left) || SHOWN.test(left));
}

/** 90日内 in 案件90日内结案率: a term that says of what the rate is, and parts no words. */
export function isInside(amount: Amount & Span, segment: string, start: number): boolean {
  const left = segment.slice(0, amount.start - start);
  const right = segment.slice(amount.end - start);
  return amount.comparator === '<=' && /^\p{Script=Han}/u.test(right) && isTerm(amount, left);
}
