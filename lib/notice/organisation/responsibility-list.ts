import { allMatches } from '../../text/all-matches.ts';
import { characterClasses } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import type { Role } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import { lacks, SIGN } from '../passage/signs.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { bodiesIn } from './body-list.ts';
import { isBody, isGeneric } from './body-pattern.ts';
import { listed } from './draft-departments.ts';
import { LABEL, LIST_LABELS } from './duty-words.ts';
import { statesConvention, withoutConvention } from './lead-convention.ts';
import { type RoledBody, settleRoles } from './roles.ts';

/** 责任单位:A、B · (牵头单位:A;配合单位:B) — from the label to the bracket's or the sentence's end. */
const LABELLED = new RegExp(`[((【\\[]?\\s?(?<label>${LABEL})\\s?(?:[:为]|——?)`, 'gu');
const NEXT_LABEL = new RegExp(`(?<label>${LABEL})\\s?(?:[:为]|——?)\\s?`, 'gu');

/** How a bracket without a label ends that says who is to act: (A牵头,B、C配合) · (A、B按职责分工负责). */
const SAYS_WHO =
  /(?:牵头|负责|配合|落实|参与|参加|协同|协助|承办|职责分工|按职责)(?:[,;、。]?(?:下同|以下同))?[。]?$/u;

/** …负责,2024年12月底前完成: a term after the duty. */
const WITH_TERM = /[,;][^,;]{2,24}(?:完成|前|推进|实施|落实)$/u;

const FOOTER = /ICP|公网安备|网站|技术支持|版权所有|维护|邮编/u;
const CONTACT = /联系(?:人|电话)/u;

/** 责任单位:市市场监管局;联系人:李某 gives work and names whom to ask. */
const isFooter = (text: string) =>
  FOOTER.test(text) || (CONTACT.test(text) && !/(?:责任|牵头|配合)(?:单位|部门)\s?:/u.test(text));

/** 牵头单位:A on a line of its own: the bodies of the line after it take part. */
const LEAD_LINE = /^[^:]{0,8}(?:牵头|主办|主责)(?:责任)?(?:单位|部门|处室)\s?:/u;

/** Nothing else can hold a list: a word of one, or a bracket with more than one name. */
const MAY_HOLD_LIST = /单位|部门|负责|牵头|配合|落实|处室|主体|\([^()]*、|^\s?\(/u;

/** Departments of lists that say who is responsible, with or without a label, in brackets or in a line of their own. */
export function responsibilityList(passage: Passage, setting: Setting): Draft<'department'>[] {
  const { text } = passage;
  if (!MAY_HOLD_LIST.test(text) || isFooter(text)) return [];
  const closes = lacks(passage, SIGN.bracket) ? NO_BRACKETS : closesOf(text);
  const labelled = lacks(passage, SIGN.label) ? [] : labelledLists(text, closes);
  const lists = [
    ...labelled,
    ...bracketedLists(text, closes).filter(
      (list) => !labelled.some((other) => overlaps(list, other)),
    ),
  ];
  if (lists.length === 0) return [];
  const plain = withoutConvention(text);
  return lists.flatMap((list) => {
    const firstLeads =
      passage.start + list.end >= setting.firstLeadsFrom ||
      statesConvention(text.slice(list.start, list.end));
    const hasLead = LEAD_LINE.test(passage.lineBefore ?? '');
    return settleRoles(bodiesOf(plain, list), firstLeads, hasLead).map((body) =>
      listed('responsibility-list', body, passage, setting),
    );
  });
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function labelledLists(text: string, closes: Closes): Span[] {
  const lists: Span[] = [];
  for (const match of allMatches(text, LABELLED)) {
    const open = /^[(【[]/u.test(match[0]);
    const start = match.index + (open ? 1 : 0);
    const end = open ? (closes.get(match.index) ?? text.length) : text.length;
    if ((lists.at(-1)?.end ?? 0) > start) continue;
    if (/主办|承办/u.test(match.groups?.label ?? '') && !open && !text.includes('协办')) continue;
    if (!open && !startsClause(text, match.index)) continue;
    lists.push({ start, end: endOfList(text, start, end) });
  }
  return lists;
}

/** A label in the middle of a clause (明确责任单位为…) is spoken of, not given. */
function startsClause(text: string, at: number): boolean {
  return (
    /(?:^|[,;。:(、|]|\d[..、])\s?$/u.test(text.slice(Math.max(0, at - 3), at)) ||
    /\s$/u.test(text.slice(0, at))
  );
}

const OPEN = 1;
const CLOSE = 2;
const BRACKETS = characterClasses([
  [OPEN, '(〔【['],
  [CLOSE, ')〕】]'],
]);

/** Where brackets close, by where they open. */
type Closes = ReadonlyMap<number, number>;

const NO_BRACKETS: Closes = new Map();

/** The brackets of a text that close, each read once however deep they stand; any kind closes any. */
function closesOf(text: string): Closes {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = BRACKETS[text.charCodeAt(at)];
    if (kind === OPEN) {
      open.push(at);
    } else if (kind === CLOSE) {
      const opened = open.pop();
      if (opened !== undefined) closes.set(opened, at);
    }
  }
  return closes;
}

/** What ends a list: a full stop, or a term or a person that follows the bodies. */
const LIST_END =
  /[。!?]|[(,;、]?\s?(?:完成|办结|推进|工作)?(?:时限|时间|期限|节点|进度)(?:要求|安排|节点)?\s?[:为]|责任(?:人|领导)\s?[:为]|(?:分管|联系)领导/u;

function endOfList(text: string, from: number, to: number): number {
  const stop = LIST_END.exec(text.slice(from, to))?.index;
  return stop === undefined ? to : from + stop;
}

function bracketedLists(text: string, closes: Closes): Span[] {
  const lists: Span[] = [];
  for (let at = 0; closes.size > 0 && at < text.length; at++) {
    const end = BRACKETS[text.charCodeAt(at)] === OPEN ? closes.get(at) : undefined;
    if (end !== undefined && (saysWho(text.slice(at + 1, end)) || namesOnly(text, at, end))) {
      lists.push({ start: at + 1, end });
      at = end;
    }
  }
  return lists;
}

/** No list of bodies in a bracket is longer. */
const LONGEST_LIST = 600;

function saysWho(list: string): boolean {
  if (list.length > LONGEST_LIST) return false;
  const tail = list.slice(-60).replace(WITH_TERM, '').slice(-24);
  return (SAYS_WHO.test(tail) || statesConvention(list)) && !/[。:]\s?./u.test(list);
}

/** A bracket that holds bodies and nothing else; right after a body it would hold that one's other names. */
function namesOnly(text: string, open: number, end: number): boolean {
  if (end - open < 4 || end - open > LONGEST_LIST) return false;
  const before = text.slice(Math.max(0, open - 3), open).trimEnd();
  const goesOn = /^[\p{Script=Han},、]/u.test(text.slice(end + 1, end + 3).trimStart());
  if ((goesOn && before !== '') || /[局厅部委办室院会处站心]$/u.test(before)) return false;
  const bodies = bodiesIn(text, open + 1, end);
  const apart = before === '' || /[。;!?]$/u.test(before);
  return (
    bodies.length >= (apart ? 1 : 2) && bodies.every(({ name }) => isBody(name) || isGeneric(name))
  );
}

/** A stretch of a list under one word of duty, with the role that the word gives. */
interface Part extends Span {
  role: Role;
}

function bodiesOf(text: string, list: Span): RoledBody[] {
  return partsOf(text, list).flatMap((part) =>
    bodiesIn(text, part.start, part.end).map((body) => ({ ...body, role: part.role })),
  );
}

/** A verb after the bodies of a part, or one that divides those before it from those after. */
const VERB =
  /(?<lead>(?:(?:按(?:照)?(?:各自)?(?:职责|职能)?(?:分工)?|共同|分别|联合))?牵头(?:负责|组织|实施|落实|推进)?|为主)(?:[,、]?(?=会同|商))?|(?<with>会同|商(?=[省市县区国])|联合)|(?<participant>(?:按(?:照)?(?:各自)?(?:职责|职能)?分工)?(?:积极|共同)?(?:配合|协助|参与|参加|协同|支持配合))|(?<responsible>(?:按(?:照)?(?:各自)?(?:职责|职能|工作)*(?:分工)?)?(?:分别|分工|具体|共同|分头)?(?:负责(?:推进|落实|实施)?|(?:落实|实施|推进|抓好落实)(?!\p{Script=Han}))|承办|按(?:照)?(?:各自)?职责分工)/gu;

function partsOf(text: string, list: Span): Part[] {
  const words = text.slice(list.start, list.end);
  const labels = allMatches(words, NEXT_LABEL);
  if (labels.length === 0) return byVerbs(words, list.start, undefined);
  return labels.flatMap((match, at) => {
    const start = match.index + match[0].length;
    const end = labels[at + 1]?.index ?? words.length;
    const role = LIST_LABELS.find((label) => label.words.test(match.groups?.label ?? ''))?.role;
    const within = words.slice(start, end);
    return byVerbs(within.replace(/[,;、\s]+$/u, ''), list.start + start, role ?? 'responsible');
  });
}

/** Bodies belong to the next verb after them; those after the last verb, or without any, to the label. */
function byVerbs(words: string, offset: number, labelled: Role | undefined): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let pending: Role | undefined;
  for (const match of allMatches(words, VERB)) {
    const role = roleOf(match);
    const inBracket =
      words.slice(start, match.index).lastIndexOf('(') >
      words.slice(start, match.index).lastIndexOf(')');
    if (inBracket) continue;
    const own = match.groups?.with ? 'lead' : (pending ?? role);
    const first = start === 0 && labelled !== own && own === 'participant';
    const divided = first ? dividedAt(words.slice(0, match.index)) : 0;
    if (divided > 0)
      parts.push({ start: offset, end: offset + divided, role: labelled ?? 'responsible' });
    parts.push({ start: offset + start + divided, end: offset + match.index, role: own });
    pending = match.groups?.with ? 'participant' : undefined;
    start = match.index + match[0].length;
  }
  parts.push({
    start: offset + start,
    end: offset + words.length,
    role: pending ?? labelled ?? 'responsible',
  });
  return parts;
}

/** (市科技局、市教育局,市财政局配合): who stands before the comma does the work. 0 where a comma divides nothing. */
function dividedAt(bodies: string): number {
  const commas = allMatches(bodies, /[,;]/gu);
  const last = commas.at(-1)?.index ?? -1;
  return last > 0 && (commas.length === 1 || bodies.slice(0, last).includes('、')) ? last + 1 : 0;
}

function roleOf(match: RegExpExecArray): Role {
  if (match.groups?.lead) return 'lead';
  return match.groups?.participant ? 'participant' : 'responsible';
}
