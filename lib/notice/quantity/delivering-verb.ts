import { allMatches } from '../../text/all-matches.ts';
import {
  ADDING_VERBS,
  AGENTS,
  CAUSING_VERBS,
  COMPOUNDED,
  DELIVERABLE_VERBS,
  ENFORCING_VERBS,
  FUNDING_VERBS,
  NOMINAL_VERBS,
  VERB_MODIFIERS,
} from './deliverable-verbs.ts';
import { withoutScope } from './indicator.ts';

/** Not the beginning of a noun: 集聚区, 培训班, 办理量, 服务机构. */
const NO_NOUN = '(?!区(?![域县级])|[班率量额费])';
const VERB = `(?!(?:${COMPOUNDED.verbs})(?:${COMPOUNDED.heads}))(?:${DELIVERABLE_VERBS.join('|')})${NO_NOUN}`;
/** 主导或参与制定, 参与编制. */
const SHARE_IN = '(?:(?:主导|主持|牵头)(?:和|或|、|及)?参与|主导|主持|参与)';
/** 制定或参与制定, 引进和培养, 发布实施, 培育形成. */
const CHAIN = `(?:${SHARE_IN})?${VERB}(?:(?:和|或|、|及|与|并)(?:参与)?${VERB}){0,3}(?:形成|造就)?`;
const EACH = `(?:每年|每半年|每季度?|每个?月|每周|每次|累计|年均|总计|共)?(?:${VERB_MODIFIERS}){0,3}`;

const AT_START = new RegExp(`^(?<each>${EACH})(?<verb>${CHAIN})`, 'u');
const AFTER_AGENT = new RegExp(`(?:${AGENTS})(?<each>${EACH})(?<verb>${CHAIN})`, 'u');
const AFTER_CAUSE = new RegExp(
  `^(?:${CAUSING_VERBS.join('|')})[^的]{0,12}?(?:${AGENTS})(?<each>${EACH})(?<verb>${CHAIN})`,
  'u',
);
const AGENT_EACH = new RegExp(
  `^[^的,]{0,14}(?:${AGENTS})(?<each>(?:每年|每半年|每季度?|每个?月)(?:${VERB_MODIFIERS}){0,3})(?<verb>${CHAIN})`,
  'u',
);
/** 在重点产业建立联盟5个: where, before the verb. */
const AFTER_PLACE = new RegExp(`^在[^,的]{2,12}?(?<each>${EACH})(?<verb>${CHAIN})`, 'u');
/** 每年向社会推介专利50件: to whom, before the verb. */
const AFTER_TOWARD = new RegExp(
  `^(?<each>(?:每年|每半年|每季度?|每月)?向[^,的]{1,10}?)(?<verb>${CHAIN})`,
  'u',
);
const AFTER_YEARLY = new RegExp(
  `(?<each>(?:每年|每半年|每季度|每月|累计|年均|至少)[^,]{0,8}?)(?<verb>${CHAIN})`,
  'u',
);
const ANYWHERE = new RegExp(`(?<each>${EACH})(?<verb>${CHAIN})`, 'gu');
const STARTS_WITH_AGENT = new RegExp(`^[^的]{0,8}(?:${AGENTS})(?!级)`, 'u');

const MEASURE =
  /(?:量|率|规模|覆盖面|额|度|数|比重|占比|收入|周期|时间|时长|产值|成本|比例|增长|增幅|增速)$/u;
const SHARE = /(?:率|占比|比重|比例|增长|增幅|增速)$/u;
const AT_LEAST = /^(?:不少于|不低于|至少|约|近)$/u;
/** 省级财政安排专项资金: whose money it is stands before the verb. */
const FUNDED = new RegExp(
  `^[^的,]{1,10}?(?:${AGENTS})(?<each>${EACH})(?<verb>${FUNDING_VERBS.join('|')})`,
  'u',
);

/**
 * Whether the words before a comparator begin with the verb of a deliverable, so that what follows counts things made:
 * 培育品牌达到10个. Verbs that nouns begin with as well (服务业, 办理周期) do so only before 不少于.
 */
export function startsDelivering(words: string, comparator: string): boolean {
  const { rest } = withoutScope(words);
  const own =
    AT_START.exec(rest) ??
    AFTER_CAUSE.exec(rest) ??
    AGENT_EACH.exec(rest) ??
    AFTER_TOWARD.exec(words);
  const match = own ?? (AT_LEAST.test(comparator) ? FUNDED.exec(rest) : null);
  const verb = match?.groups?.verb ?? '';
  if (!match) return false;
  if (ADDING_VERBS.has(verb) && verb !== '增加') return !SHARE.test(rest);
  if (MEASURE.test(rest) || /^(?!可|具有|有).*的/u.test(rest.slice(match[0].length))) return false;
  if (!NOMINAL_VERBS.has(verb)) return true;
  return AT_LEAST.test(comparator) || dealsWith(rest);
}

const DEALS = new RegExp(
  `^(?:${ENFORCING_VERBS.join('|')})(?=\\p{Script=Han}{2,}(?:案件?|纠纷|批次|货物|线索)$)`,
  'u',
);

/** Whether words name cases and how they are dealt with: 受理专利预审案件. */
export function dealsWith(words: string): boolean {
  return DEALS.test(words);
}

/** The words without the verb of dealing with cases: 专利预审案件. */
export function withoutDealing(words: string): string {
  return words.replace(DEALS, '');
}

/** The verb (group `verb`) that makes, holds or finds, with 每年 and adverbs before it (group `each`). */
export function verbIn(words: string): RegExpExecArray | null {
  const caused = AFTER_CAUSE.exec(words);
  if (caused) return caused;
  const start =
    AT_START.exec(words) ??
    AGENT_EACH.exec(words) ??
    AFTER_PLACE.exec(words) ??
    AFTER_TOWARD.exec(words);
  if (start) return start;
  const yearly = /每[年半季月]|累计|年均|至少/u.test(words) ? AFTER_YEARLY.exec(words) : null;
  if (yearly) return yearly;
  const agent = AFTER_AGENT.exec(words);
  if (agent && !words.slice(agent.index + agent[0].length).includes('的')) return agent;
  if (!STARTS_WITH_AGENT.test(words)) return null;
  return allMatches(words, ANYWHERE).at(-1) ?? null;
}

const ENDS_DELIVERING = new RegExp(`${VERB}$`, 'u');

/** Whether words end in such a verb: 高校院所专利转让许可. */
export function endsDelivering(words: string): boolean {
  return ENDS_DELIVERING.test(words);
}
