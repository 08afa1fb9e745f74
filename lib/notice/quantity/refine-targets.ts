import { allMatches } from '../../text/all-matches.ts';
import { titleOver } from '../passage/names.ts';
import type { Passage } from '../passage/passage.ts';
import { lacks, SIGN } from '../passage/signs.ts';
import type { Draft, Refiner } from '../recogniser.ts';
import type { CalendarDay } from '../time/calendar.ts';
import { PLAN, PLANNING_PERIODS } from '../time/planning-periods.ts';
import { readDate } from '../time/read-date.ts';
import { MONTH, YEAR } from '../time/vocabulary.ts';

type Targets = Refiner<'target'>;

/** Money and shares that a rule gives to whoever meets it are no goals. */
const GRANT =
  /给予|补助|补贴|贴息|奖补|奖金|奖励|最高不超过|罚款|处以|减按|单[个户家笔项件]|每[家户件项个名](?!.{0,4}万)|支持额度|按[^,。]{0,12}(?:标准|比例)/u;
const FUND = /^(?:%|元|元人民币|美元)$/u;

/** What has been done, told in a chapter that does not look back as a whole. */
const DONE =
  /(?<![实比较])现有(?![效基水的])|已(?:经)?(?:达到?|建成|建立|有|培育|拥有|累计|完成|超过|突破|发展|设立|获|形成)|截[至止]|[以年]来|据(?:初步)?统计|(?:^|[;,])目前(?=[,全我已共拥])|过去[一二三四五六\d]|近[几两三四五\d]?年|(?:先后|共有|荣获|涌现|位居|仅为)/u;
/** Words of reports, which plans use as well; words of intention in the sentence outweigh them. */
const REPORTED = /同比|较上年|比上年|去年|上年[^度]|获批/u;
const INTENDED =
  /[底日月年末]前|以内|左右|力争|争取|确保|实现|推动|目标|计划|年底|将|要|不低于|不少于|以上/u;
/** A year that something is measured from (较2022年) does not date it. */
const DATES = new RegExp(`(?<![较比])${YEAR}(?:\\s?${MONTH})?`, 'gu');
const PLANS = new RegExp(`${PLAN}(?:期间|时期|末|期末)`, 'gu');

/** Numbers in 《…》 and in chapters that look back. */
export const withoutBackground: Targets = (drafts, passage, setting, drop) =>
  drafts.filter((draft) => {
    const span = { start: draft.end - passage.start - 1, end: draft.end - passage.start };
    const reason = passage.background
      ? 'in the background'
      : titleOver(passage.names, passage.text, span)
        ? 'part of a title'
        : isNote(passage.text)
          ? 'a note'
          : isCondition(passage)
            ? 'a condition of who may apply'
            : isWeight(draft, passage.text)
              ? 'a weight of an assessment'
              : achieved(draft, passage, setting.since);
    if (reason) drop(draft, reason);
    return !reason;
  });

const CONDITION =
  /(?:具备|符合|满足)[^,。]{0,8}条件|(?:申报|申请)(?:单位|主体|企业|人|对象|机构)(?:应|须|需|必须)|注册资[本金](?!总额)|[的业位],?(?:可|均可|方可|可以|不得)(?:申报|申请|认定|推荐|评为|参评)/u;

/** 有效发明专利不少于10件的,可申报: what an applicant must have is not what shall be reached. */
const isCondition = ({ text, headings }: Passage) =>
  CONDITION.test(text) ||
  headings.some((heading) => /(?:申报|认定|申请|评定|推荐|基本)(?:条件|资格)/u.test(heading));

/** 组织领导10分、行政保护40分 of a hundred say how much counts. */
const isWeight = ({ unit }: Draft<'target'>, text: string) =>
  unit === '分' &&
  /满分|权重|分值|得分(?![^,;。]{0,6}(?:以上|左右|达|不低|超|保持))|计分|[加扣减赋]\d*分/u.test(
    text,
  );

const isNote = (text: string) => /^\s*(?:注|备注|说明)\s?[:1-9]/u.test(text);

/** A month as a number, for comparing; of a year alone the last one. */
const monthOf = ({ year, month = 12 }: CalendarDay) => year * 12 + month - 1;

/** The last month that words name, of five-year plans their end; 0 where they name none. */
function latestMonthIn(words: string): number {
  const plans = allMatches(words, PLANS).map(({ groups }) => {
    const to = PLANNING_PERIODS[groups?.plan ?? '']?.to;
    return to === undefined ? 0 : monthOf({ year: to });
  });
  const dates = allMatches(words, DATES).map((match) => {
    const day = readDate(match[0]);
    return day === undefined ? 0 : monthOf(day);
  });
  return Math.max(0, ...plans, ...dates);
}

function achieved(
  draft: Draft<'target'>,
  passage: Passage,
  since: CalendarDay | undefined,
): string | undefined {
  const { text, start: offset } = passage;
  const before = text.slice(0, draft.end - offset);
  const clause = text.slice(Math.max(0, before.lastIndexOf(';') + 1), draft.end - offset);
  const latest = lacks(passage, SIGN.year | SIGN.five) ? 0 : latestMonthIn(before);
  const ahead = since !== undefined && latest >= monthOf({ month: 1, ...since });
  const done = DONE.test(clause) || (REPORTED.test(clause) && !INTENDED.test(text));
  if (done && !ahead) return 'an achievement';
  const resolved = /(?:确保|力争|争取|须|必须)[^。;]*$/u.test(before);
  if (
    since !== undefined &&
    latest > 0 &&
    latest < monthOf({ year: since.year, month: 1 }) &&
    !resolved &&
    !/(?<!占[^,;]*)比(?![重例率值])|较|基础上|的\d+倍/u.test(clause)
  )
    return 'of a past year';
  return undefined;
}

/** Subsidy rates and grants (给予70%补助) state a rule. */
export const withoutGrants: Targets = (drafts, passage, _setting, drop) =>
  drafts.filter((draft) => {
    if (!FUND.test(draft.unit)) return true;
    const from = draft.start - passage.start;
    const to = draft.end - passage.start;
    const after = passage.text.slice(to, to + 12).split(/[,;。]/u)[0] ?? '';
    const near =
      (passage.text
        .slice(Math.max(0, from - 30), to)
        .split(';')
        .at(-1) ?? '') + after;
    const grant = GRANT.test(near) && draft.rule !== 'growth';
    if (grant) drop(draft, 'a grant');
    return !grant;
  });
