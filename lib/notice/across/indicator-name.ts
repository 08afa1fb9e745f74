import { normalise } from '../../text/normalise.ts';
import { PER, UNIT } from '../quantity/units.ts';

/** What prints differ in and no definition does: white space, quotation marks, stops. */
const DRESS = /[\s“”"‘’'「」『』《》,、;:·]/gu;

/** The unit after the name in a table, 拥有量(件): the target has it in a field of its own. */
const UNIT_IN_BRACKETS = new RegExp(`\\((?:单位:?)?[万亿]?(?:${UNIT})(?:${PER})?\\)$`, 'u');

/** 每万人口, 每万人 and 万人 count by the same; 万人次 does not. */
const PER_MYRIAD = /每?万(?:常住)?人口?(?!次)(?:均)?/u;
const PER_MYRIAD_FORM = '每万人';

/**
 * An indicator's name in the form in which two names are compared: Simplified characters, one width, lower case,
 * 每万人 for 每万人口. Whatever may change what is counted stays: 高价值, 有效, 申请, 授权, 总量 and 量.
 */
export function indicatorKey(name: string): string {
  const form = normalise({ text: name, blocks: [] }).text.replace(DRESS, '').toLowerCase();
  return form.replace(UNIT_IN_BRACKETS, '').replace(PER_MYRIAD, PER_MYRIAD_FORM);
}

/**
 * Whether two keys are about the same matter by another definition: one is the other with more said (高价值发明专利拥有量
 * and 发明专利拥有量), counted by 万人 or not.
 */
export function nearKeys(one: string, other: string): boolean {
  if (one === other) return false;
  const [short = '', long = ''] = [one, other]
    .map((key) => key.replace(PER_MYRIAD_FORM, ''))
    .sort((a, b) => a.length - b.length);
  return short.length >= SHORTEST_CORE && long.includes(short);
}

/** 数量 stands in half of all indicators. */
const SHORTEST_CORE = 4;
