import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { firstDay, isPossible, lastDay } from './calendar.ts';
import { readDate } from './read-date.ts';
import { DAY, MONTH, YEAR } from './vocabulary.ts';

/** What is done at a time (2025年,…达到…) must be done by its end; what goes on (2024年,开展…) goes on during it. */
const REACHED =
  /达到?|实现|完成|建成|形成|超过|突破|力争|基本|不低于|不少于|以上|提高到|提升至|全面/u;
const ACTED =
  /^[,:]?(?:起?我?[省市县区]?[要将]?)(?:全[省市县区]|力争|实现|完成|建成|达到|新增|培育|建设|启动|开展|组织|推动|出台|制定|形成|全面|基本|计划|各|专利|知识产权|每万|发明|高价值|商标|地理标志)/u;

/** 完成时限:2025年12月. */
const TERM = /(?:时限|时间|期限|节点)(?:要求)?[:为]\s?$/u;

/** A year, or a year and month, that opens a sentence or a clause and what must happen then. */
const OPENING = new RegExp(
  `(?<=^|[,;:。(、]\\s?|力争|确保|计划|在|(?:时限|时间|期限|节点)(?:要求)?[:为]\\s?)(?<date>${YEAR}(?:\\s?${MONTH}(?<day>\\s?${DAY})?)?)(?<comma>,?)(?!\\s?[—–\\-~至到底末前内起度版度第])`,
  'gu',
);

/** Deadlines that are a bare 2025年 or 2024年6月 before what must happen then. */
export function bareDate(passage: Passage): Draft<'deadline'>[] {
  const found: Draft<'deadline'>[] = [];
  if (!passage.text.includes('年')) return found;
  for (const match of passage.text.matchAll(OPENING)) {
    const printed = match.groups?.date ?? '';
    const rest = passage.text.slice(match.index + printed.length);
    const day = readDate(printed);
    const term = TERM.test(passage.text.slice(0, match.index));
    if (!day || !isPossible(day) || !(term || (!match.groups?.day && ACTED.test(rest)))) continue;
    const by = term || REACHED.test(rest.slice(0, 60));
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
