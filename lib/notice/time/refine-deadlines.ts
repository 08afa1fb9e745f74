import type { Span } from '../../text/span.ts';
import { nameOver, titleOver } from '../passage/names.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Refiner } from '../recogniser.ts';
import { firstDay } from './calendar.ts';

type Deadlines = Refiner<'deadline'>;

/** Of findings that overlap the longest stays, then the one found first. */
export const longestDeadlines: Deadlines = (drafts, _passage, _setting, drop) => {
  const byLength = [...drafts].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Draft<'deadline'>[] = [];
  for (const draft of byLength) {
    const over = kept.find((other) => other.start < draft.end && draft.start < other.end);
    if (over) drop(draft, `inside ${over.rule}`);
    else kept.push(draft);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** Years in the names of laws, plans and actions are no bounds. */
export const withoutNames: Deadlines = (drafts, passage, _setting, drop) =>
  drafts.filter((draft) => {
    const span = { start: draft.start - passage.start, end: draft.end - passage.start };
    const named = titleOver(passage.names, passage.text, span) ?? nameOver(passage.names, span);
    if (named) drop(draft, 'part of a name');
    return !named;
  });

/** 2024年知识产权推进计划: the year of a plan in its title, where it stands as a line. */
const TITLE_LINE =
  /^[^。;:!?]{4,60}(?:计划|方案|要点|规划|纲要|通知|意见|清单|分工|分工表|分解表|任务表|措施|安排)(?:\([^()]*\))?\s*$/u;

export const withoutHeadlines: Deadlines = (drafts, passage, _setting, drop) =>
  drafts.filter((draft) => {
    const own =
      (draft.rule === 'bare-date' || draft.rule === 'plan-period') &&
      passage.node === undefined &&
      TITLE_LINE.test(lineAround(draft, passage));
    if (own) drop(draft, 'the year of a title');
    return !own;
  });

/** In a text of one line, spaces are what is left of the lines' ends. */
function lineAround({ start, end }: Span, passage: Passage): string {
  const { text } = passage;
  const from = text.lastIndexOf(' ', start - passage.start) + 1;
  const to = text.indexOf(' ', end - passage.start);
  return text.slice(from, to < 0 ? undefined : to);
}

/** What has ended before the notice was issued, or stands where it looks back, bounds nothing. */
export const withoutPast: Deadlines = (drafts, passage, setting, drop) =>
  drafts.filter((draft) => {
    const since = setting.since && firstDay(setting.since);
    const past = since !== undefined && draft.endDate !== undefined && draft.endDate < since;
    const reason = past
      ? 'before the notice'
      : passage.background
        ? 'in the background'
        : lookingBack(draft, passage.text, passage.start);
    if (reason) drop(draft, reason);
    return !reason;
  });

/** 2023年底前授权的专利: what there is by then is sorted out, and nothing due. */
const GOT_BY_THEN =
  /^(?:公布|颁布|印发|发布|(?:获得?)?授权|申请|登记|注册|认定|获批|成立|挂牌|受理|立案|备案|取得)的/u;

/** 2024年以来, 截至…已…, 比2020年…, (2019年修正). */
function lookingBack(draft: Draft<'deadline'>, text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, draft.start - offset - 2), draft.start - offset);
  const after = text.slice(draft.end - offset, draft.end - offset + 24);
  if (/[较比]$|相比$/u.test(before)) return 'a baseline';
  if (/^(?:以?来|年?版)/u.test(after) || (draft.rule !== 'by-date' && /^修[正订]/u.test(after)))
    return 'a date of the past';
  if (draft.type === 'DATE' && GOT_BY_THEN.test(after)) return 'a date of the past';
  if (draft.rule === 'by-date' && /^,?.{0,16}已(?:达|建成|有|累计|拥有|完成)/u.test(after))
    return 'an achievement';
  return undefined;
}

/** (2015—2020年) after a plan's name is metadata. */
export const withoutOwnPeriod: Deadlines = (drafts, passage, _setting, drop) =>
  drafts.filter((draft) => {
    const start = draft.start - passage.start;
    const before = passage.text.slice(Math.max(0, start - 5), start);
    const after = passage.text.slice(draft.end - passage.start).charAt(0);
    const own =
      draft.rule === 'date-range' &&
      after === ')' &&
      /(?:规划|计划|方案|纲要|行动|意见)\($/u.test(before);
    if (own) drop(draft, "the plan's own period");
    return !own;
  });
