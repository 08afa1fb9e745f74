import { allMatches } from '../../text/all-matches.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { type CalendarDay, firstDay, isPossible, lastDay } from './calendar.ts';
import { readDate } from './read-date.ts';
import { DAY, MONTH, YEAR } from './vocabulary.ts';

/** What is done at a time (2025年,…达到…) must be done by its end; what goes on (2024年,开展…) goes on during it. */
const REACHED =
  /达到?|实现|完成|结束|验收|建成|形成|超过|突破|力争|基本|不低于|不少于|以上|提高到|提升至|全面/u;
const ACTED =
  /^[,:]?(?:起?我?[省市县区]?[要将]?(?:全面|基本)?)(?:结束|验收|投入|全[省市县区]|力争|实现|完成|建成|达到|新增|新建|培育|建设|遴选|启动|开展|组织|推动|出台|制定|形成|全面|基本|计划|发行|发布|出版|编制|印发|办结|查处|受理|培训|举办|召开|发放|引进|评选|认定|筹建|创建|打造|安排|投入|支持|建立|设立|推进|实施|争取|取得|获得|获评|开发|上线|各|专利|知识产权|每万|发明|高价值|商标|地理标志)(?!的|\))/u;

/** A step of the goals, even in the notice's own year: (一)2024年,专利拥有量达到…. */
const GOAL = /^,[^。;]{2,40}(?:达到?|不低于|不少于|超过|突破|新增|以上)/u;
const isGoal = (heading: string) => /目标/u.test(heading);

/** 完成时限:2025年12月. */
const TERM = /(?:时限|时间|期限|节点|截止日期)(?:要求)?[:为]\s?$/u;

/** 总结验收阶段(2016年12月). */
const PHASE =
  /(?:阶段|环节|步骤|部署|启动|发动|实施|推进|攻坚|整治|自查|巩固|总结|评估|验收|评审|申报)\s?\($/u;

/** 2024年、2025年、2026年,…分别达到: each of the years bounds a value. */
const LISTED = new RegExp(`^(?:[、和]${YEAR})+[,，]|^[,，][^。;]*?分别`, 'u');
const LISTED_BEFORE = new RegExp(`${YEAR}[、和]$`, 'u');

/** A year, or a year and month, that opens a sentence or a clause and what must happen then. */
const OPENING = new RegExp(
  `(?<=^|[,;:。(、]\\s?|年和|力争|确保|计划|在|于|(?:时限|时间|期限|节点|截止日期)(?:要求)?[:为]\\s?)(?<date>${YEAR}(?:\\s?${MONTH}(?<day>\\s?${DAY})?)?|(?<=(?:阶段|环节|步骤)\\s?\\()${MONTH}(?=\\)))(?<comma>,?)(?!\\s?[—–\\-~至到底末前内起度版度第])`,
  'gu',
);

/** Deadlines that are a bare 2025年 or 2024年6月 before what must happen then. */
export function bareDate(passage: Passage, { since }: Setting): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  for (const match of allMatches(passage.text, OPENING)) {
    const printed = match.groups?.date ?? '';
    const rest = passage.text.slice(match.index + printed.length);
    const day = readDate(printed, since && { year: since.year });
    const term = TERM.test(passage.text.slice(0, match.index));
    const listed =
      LISTED.test(rest) &&
      (/^[、和]/u.test(rest) || LISTED_BEFORE.test(passage.text.slice(0, match.index)));
    const ahead = /^[,:]/u.test(rest) && isAhead(day, since);
    const phase = PHASE.test(passage.text.slice(0, match.index)) && rest.startsWith(')');
    const acted = ACTED.test(rest) || (passage.headings.some(isGoal) && GOAL.test(rest));
    const opens = term || listed || phase || (!match.groups?.day && (ahead || acted));
    if (!day || !isPossible(day) || !opens) continue;
    const by =
      !phase &&
      (term || listed || (ahead && day.month !== undefined) || REACHED.test(openedBy(rest)));
    found.push({
      kind: 'deadline',
      rule: 'bare-date',
      start: passage.start + match.index,
      end: passage.start + match.index + printed.length,
      type: 'DATE',
      ...(by
        ? { relation: 'by', endDate: lastDay(day) }
        : { relation: 'during', startDate: firstDay(day), endDate: lastDay(day) }),
    });
  }
  return found;
}

/** A date with a comma after it opens a sentence, one without its clause. */
const openedBy = (rest: string) => /^(?:[,:].{0,59}|[^,;。]{0,60})/u.exec(rest)?.[0] ?? '';

/** A later year than the notice's own, or a month that the notice looks forward to. */
function isAhead(day: CalendarDay | undefined, since: CalendarDay | undefined): boolean {
  if (!day || !since) return false;
  if (day.year !== since.year || day.month === undefined) return day.year > since.year;
  return day.month >= (since.month ?? 1);
}
