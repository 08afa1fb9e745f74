import { allMatches } from '../../text/all-matches.ts';
import { readNumeral } from '../../text/numeral.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { COUNT, DASH, TIME_UNITS } from './vocabulary.ts';

/** Source for a unit of time in a term. */
export const UNIT =
  '个?工作日|个?自然日|个?小时|个月|个?季度|个星期|周年|[年天日]|周(?![岁边围期])';

/** 用3—5年时间 · 两年内 · 半年内 · 30个工作日 · 未来三年 · 有效期5年; what makes it a bound is checked after. */
const DURATION = new RegExp(
  `(?<lead>用|利用|通过|经过|力争用|争取用|今后|未来|为期|有效期为?|试点期为?|建设期为?|(?:实施|创建|培育|执行|认定|服务|试行|筹建|建设|公示|整改|聘任|聘|任)期为?|周期为?|期限为?)?\\s?` +
    // 5年到10年: the unit may stand after either number.
    `(?<low>${COUNT}|(?<![上下每])半)(?:(?:\\s?年(?=\\s?[至到]))?\\s?${DASH}\\s?(?<high>${COUNT}))?\\s?(?<unit>${UNIT})(?:左右)?` +
    `(?<tail>的?时间|的?努力|的?奋斗|以内|之内|内|期限)?`,
  'gu',
);

/** Nothing else can be a length of time; a year such as 2025年, which most sentences with a number have, is none. */
const COUNTED =
  /(?:(?<!(?:19|20)\d)\d|[一二两三四五六七八九十半])\s?(?:[年季周天日小工自]|个[季月小工自星])/u;

/** After a number of years these make it the term of a goal: 10年发展目标. */
const GOAL = /^(?:的?(?:总体|发展|工作|奋斗|建设|阶段性?)?目标|规划目标)/u;
/** 通过3年建设: what the years are spent on. */
const EFFORT = /^的?(?:左右)?(?:建设|培育|发展|实施|持续|集中|攻坚|推进)/u;
const LOOKS_BACK =
  /(?:近|过去|(?<!满|到期)前|连续|(?<!期)满|(?<!不)超过|已|维持|第|每|工作|从业|成立|往|上|不足|累计|龄|届|[\d.年—–-])\s?$/u;
/** 缩短至100天, 不超过60日: a length that is to be kept to. */
const SET_AS_LIMIT = /(?:(?:缩短|压缩|压减|降低?|减少|缩减)[至到]|控制在|不超过)\s?$/u;
/** 五年累计培训…: the years over which a sum is reached. */
const TOGETHER = /^累计(?![数值量])/u;
const SPENT_LEADS = new Set(['通过', '经过', '利用']);
const INCLUDED_LEADS = new Set(['用', '利用', '通过', '经过', '力争用', '争取用', '今后', '未来']);

/** Deadlines that state how long something may take or shall last. */
export function duration(passage: Passage): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  if (!COUNTED.test(passage.text)) return found;
  for (const match of allMatches(passage.text, DURATION)) {
    const { lead, low = '', high, unit = '', tail } = match.groups ?? {};
    const value = isoDuration(low, high, unit);
    if (value === undefined || !isTerm(match, passage.text)) continue;
    const skip =
      lead && (!INCLUDED_LEADS.has(lead) || (!tail && SPENT_LEADS.has(lead)))
        ? match[0].indexOf(low, lead.length)
        : 0;
    const verb = /^(?:力争|争取)/u.exec(lead ?? '')?.[0].length ?? 0;
    found.push({
      kind: 'deadline',
      rule: tail ? 'duration-within' : 'duration',
      start: passage.start + match.index + Math.max(skip, verb) + leadingSpace(match[0]),
      end: passage.start + match.index + match[0].length,
      type: 'DURATION',
      relation: 'within',
      value,
      ...(unit.endsWith('工作日') ? { workdays: true } : {}),
    });
  }
  return found;
}

const leadingSpace = (text: string) => text.length - text.trimStart().length;

function isTerm(match: RegExpExecArray, text: string): boolean {
  const { lead, unit = '', tail } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 4), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (LOOKS_BACK.test(before) || /^(?:以上|以前|以来|来|前|后|[一1]次|度)/u.test(after))
    return false;
  if (/[由从]\s?$/u.test(before) && /^(?:压|缩|减|降|延|增)/u.test(after)) return false;
  if (/^[用利通经力争]/u.test(lead ?? '')) return tail !== undefined || EFFORT.test(after);
  if (unit.endsWith('工作日') || lead !== undefined || GOAL.test(after)) return true;
  if (SET_AS_LIMIT.test(text.slice(0, match.index)) || TOGETHER.test(after)) return true;
  if (unit === '日' && /月\s?$/u.test(before)) return false;
  return tail?.endsWith('内') === true;
}

/** `P3Y`, and for a span of lengths `P3Y/P5Y`. */
export function isoDuration(
  low: string,
  high: string | undefined,
  unit: string,
): string | undefined {
  const first = length(low, unit);
  const last = high === undefined ? undefined : length(high, unit);
  return high === undefined || first === undefined ? first : last && `${first}/${last}`;
}

/** 半年, 半个月. */
const HALVES: Readonly<Record<string, string>> = { 年: 'P6M', 个月: 'P15D', 个小时: 'PT30M' };

function length(count: string, unit: string): string | undefined {
  if (count === '半') return HALVES[unit];
  const number = readNumeral(count);
  const time = TIME_UNITS[unit];
  if (number === undefined || number <= 0 || number > 1000 || !time) return undefined;
  return time.designator === 'TH' ? `PT${number}H` : `P${number * time.times}${time.designator}`;
}
