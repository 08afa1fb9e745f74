import { PLAN_NAMES } from '../time/planning-periods.ts';
import { SCOPE_WORDS } from './scope-words.ts';

const LEADING = new RegExp(`^\\s?(?:${SCOPE_WORDS.join('|')})\\s?`, 'u');

/** 到2025年 or “十四五”期间 at the beginning of a clause without a comma. */
const LEADING_TIME = new RegExp(
  [
    `^(?:到|至)?“?(?:${PLAN_NAMES})”?(?:期间|时期|期末|末|后[一二两三四]年)`,
    '^(?:20\\d{2}年)?(?:第?[一二三四]季度|[上下]半年)(?:末|底)?(?:以前|之前|前|内)?',
    '^用[^,]{1,6}时间',
    '^20\\d{2}年?[—–~～至-]{1,2}20\\d{2}年(?:期间)?',
    '^(?:今|明|本)年(?:底|末|内)?(?:以前|之前|前)?',
    '^[\\d一二两三四五六七八九十]{1,3}年(?:内|(?=累计|共|培育|培养|建设|新增|引进|达成|完成|实现|举办|开展|$))',
    '^(?=(?:截?至|到)?(?:\\d|年[底末内]))(?:截?至|到)?(?:20\\d{2}\\s?年度?)?(?:\\d{1,2}\\s?月份?)?(?:\\d{1,2}\\s?日)?(?:年底|年末|年内|底|末|内)?(?:以前|之前|前)?',
  ].join('|'),
  'u',
);

/** 通过评审的企业应在3年内实现: who is to reach it, before what is to be reached. */
const LEADING_SUBJECT = /^[^,。]{2,16}?(?:应当?|要|须|需)(?:在[^,。]{1,8}内)?(?:实现|确保|达到)/u;

/** 比2020年, 较上年, 比目前申请总量: what a change is measured from. */
const COMPARISON =
  /(?:(?<![占之同])比(?![重例率值])|较(?![大高好强])|与(?=[^,]{1,12}相比)|在(?=[^,]{1,12}基础上$))[^,;。]{1,14}$|(?<![占之同])[比较](?=20\d\d年)[^,;。]{1,28}$|(?<=.{3})(?:高于|快于|优于)[^,;。\d]{2,12}$/u;
const YEARLY = /(?:年均|每年|年度平均|平均每年)$/u;

interface Scoped {
  rest: string;
  taken: number;
  yearly: boolean;
}

/** The words last asked about: the readings of one place ask one after the other, most of them for the same. */
let asked = '';
let answer: Scoped = { rest: '', taken: 0, yearly: false };

/** Takes scope, aims and times from the beginning; returns what is left and how much was taken. */
export function withoutScope(words: string): Readonly<Scoped> {
  if (words !== asked) {
    answer = readScope(words);
    asked = words;
  }
  return answer;
}

function readScope(words: string): Scoped {
  let rest = words;
  let yearly = false;
  for (let turn = 0; turn < 6; turn++) {
    const match = LEADING.exec(rest) ?? LEADING_TIME.exec(rest);
    const taken = match?.[0] || (turn === 0 ? LEADING_SUBJECT.exec(rest)?.[0] : undefined);
    if (!taken) break;
    yearly ||= /年均|每年/u.test(taken);
    rest = rest.slice(taken.length);
  }
  return { rest, taken: words.length - rest.length, yearly };
}

/** Takes a comparison and 年均 from the end of an indicator. */
export function withoutComparison(words: string): {
  rest: string;
  compared: boolean;
  yearly: boolean;
} {
  const plain = words.trimEnd();
  const yearly = YEARLY.test(plain);
  const bare = plain.replace(YEARLY, '');
  const rest = bare.replace(COMPARISON, '');
  return { rest: rest.trimEnd(), compared: rest !== bare, yearly };
}

/** Says how something is counted and not what. */
const MEASURE =
  '(?:年度|累计)?(?:有效|登记|申请|授权|注册|拥有|产出|持有|交易|受理)?(?:总?数量|总量|总数|量|数|总额|金额)$|^(?:首期|总|基金)?规模$';
const BARE_MEASURE = new RegExp(`^${MEASURE}`, 'u');
const OWN_MEASURE = new RegExp(`(?<=.{2})${MEASURE}`, 'u');

const ACT = /(?:申请|授权|注册|登记)$/u;

/** 授权 after 发明专利申请 counts 发明专利授权; any other verb counts what the one before it did. */
export function withOwnAct(indicator: string, verb: string): string {
  return ACT.test(verb) && ACT.test(indicator) ? indicator.replace(ACT, verb) : indicator;
}

/** Whether an indicator only says how something is counted (总数, 登记数量), and not what. */
export function isBareMeasure(indicator: string): boolean {
  return BARE_MEASURE.test(indicator);
}

/**
 * An indicator that only says how it is counted (登记数量, 总数) gets before it what is counted; of 专利申请量 that is
 * 专利.
 */
export function withTopic(indicator: string, topic: string | undefined): string {
  return topic !== undefined && BARE_MEASURE.test(indicator)
    ? topic.replace(OWN_MEASURE, '') + indicator
    : indicator;
}

/** Not the 及 of 惠及, the 与 of 参与, the 和 of 总和. */
const JOINED = /、|以及|(?<![总饱共缓])和|(?<![惠普涉危波触遍顾])及|(?<!参)与/u;

/** Splits 专利申请量和授权量 in parts and carries a shared head or tail over to each. */
export function coordinated(words: string): string[] {
  const parts = words.split(JOINED).map((part) => part.trim());
  const [first = '', ...others] = parts;
  const last = parts.at(-1) ?? '';
  const tail =
    /(?:申请|授权|注册|登记|拥有|交易|转化|备案|合同|质押|融资)?(?:总?量|数量?|(?:\p{Script=Han}{2}化|\p{Script=Han}{2})率|(?:\p{Script=Han}{2})?比例|总?额|金额|比重|占比|满意度|项目)$/u.exec(
      last,
    )?.[0];
  if (tail && others.length > 0 && !/(?:量|数|率|额|比重|占比|比例|度|项目)$/u.test(first)) {
    return parts.map((part) => (part === last ? part : part + tail));
  }
  return [first, ...others.map((part) => headOf(first, part) + part)];
}

/** 专利申请量 and 授权量 end alike and differ by a head: 专利. */
function headOf(first: string, part: string): string {
  if (part.length === 0 || part.length > 4 || part.length >= first.length) return '';
  if (part.at(-1) !== first.at(-1)) return '';
  const head = first.slice(0, first.length - part.length);
  return part.startsWith(head.slice(0, 2)) ? '' : head;
}
