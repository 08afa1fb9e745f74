import { characterClasses, SPACES } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import { SUFFIXES } from './bodies.ts';

/** One body of a list, in the offsets of the text that holds the list. */
export interface ListedBody extends Span {
  name: string;
  aliases: string[];
  /** A bracket said 牵头 of it. */
  leads: boolean;
}

const ENDS_AS_BODY = new RegExp(`(?:${SUFFIXES.join('|')}|财政|\\))$`, 'u');
/** 各区、县(市)人民政府 is one addressee, not two. */
const BEGINS_PLACES = /^各?(?:区|县|市|州|旗|镇|乡|街道|县区|区县|市州)(?:\([^)]*\))?$/u;
const CONTINUES_PLACES = /^(?:各?(?:区|县|市|州|旗|镇|乡|街道|功能区|开发区|新区|管委会|先导区))/u;

const LEADING = /^(?:由|及|和|与|以及|并|或|报|请)/u;
const TRAILING =
  /(?:等(?:\p{Script=Han}{0,12}成员)?)?(?:有关|相关|各有关|各相关)?(?:部门|单位|市直部门|省直部门|部门和单位|部门单位)?(?:按|依|根据|在)(?:照|据)?(?:各自)?(?:职责|职能|工作|权限|任务)?(?:范围|分工|内)*(?:分别|分头|共同|各负其责)?(?:负责|落实|实施|推进|配合|抓好)?$|等(?:有关|相关|\p{Script=Han}{0,12}成员)?(?:部门|单位|部门和单位)?$|(?:分别|共同|分工|具体)?负责$/u;

/**
 * The bodies of `text[from, to)`, a list joined by 、 or 和. Bracketed aliases belong to the name before them.
 * Whatever stands between two marks is taken for a body: new ones are founded faster than vocabulary is written.
 */
export function bodiesIn(text: string, from: number, to: number): ListedBody[] {
  const bodies: ListedBody[] = [];
  for (const span of joined(text, items(text, from, to))) {
    const body = bodyAt(text, span);
    if (body) bodies.push(body);
  }
  return bodies;
}

const NONE = 0;
const OPEN = 1;
const CLOSE = 2;
const BETWEEN = 4;
const CONNECTOR = 8;
/** What parts the items of a list; a table, as every character of every list is asked. */
const MARKS = characterClasses([
  [OPEN, '(〈〔['],
  [CLOSE, ')〉〕]'],
  [BETWEEN, `、,;/|${SPACES}`],
  [CONNECTOR, '和及与以'],
]);

function items(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = from;
  const close = (at: number, width: number) => {
    spans.push({ start, end: at });
    start = at + width;
  };
  for (let at = from; at < to; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === NONE) continue;
    if (mark === OPEN) depth++;
    else if (mark === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (mark === BETWEEN) close(at, 1);
    else {
      const width = connectorAt(text, start, at);
      if (width > 0) close(at, width);
    }
  }
  close(to, 0);
  return spans;
}

/** The connector's width. 和 joins two bodies only where what is before it ends as one: not in 市科学技术和知识产权局. */
function connectorAt(text: string, start: number, at: number): number {
  const width = text.startsWith('以及', at) ? 2 : text.charAt(at) === '以' ? 0 : 1;
  if (width === 0 || at - start < 3) return 0;
  const before = text.slice(start, at);
  const ends = ENDS_AS_BODY.test(before) && !/(?:部门|单位)$/u.test(before);
  return ends || /[^、]等(?:有关|相关)?(?:部门|单位)$/u.test(before) ? width : 0;
}

function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const previous = whole.at(-1);
    const before = previous ? text.slice(previous.start, previous.end).trim() : '';
    const now = text.slice(span.start, span.end).trim();
    const continues =
      BEGINS_PLACES.test(before) && CONTINUES_PLACES.test(now) && ENDS_AS_BODY.test(now);
    if (previous && continues) previous.end = span.end;
    else whole.push({ ...span });
  }
  return whole;
}

function bodyAt(text: string, span: Span): ListedBody | undefined {
  const lead = /^\s*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  let start = span.start + lead;
  let words = text.slice(start, span.end).trimEnd();
  const joint = LEADING.exec(words)?.[0].length ?? 0;
  start += joint;
  words = words.slice(joint);
  const tail = TRAILING.exec(words);
  if (tail) words = words.slice(0, tail.index);
  words = words.trimEnd();
  const bracket = aliasBracket(words);
  const name = bracket > 0 ? words.slice(0, bracket) : words;
  const inside = bracket > 0 && /[)〕\]]$/u.test(words) ? words.slice(bracket + 1, -1) : '';
  const plain = isPart(bracket, inside) ? words.replace(/[()]/gu, '') : name;
  if (!isName(plain.replaceAll('、', ''))) return undefined;
  const leads = /^牵头/u.test(inside);
  const said = leads || /职责|负责|配合|以?下同/u.test(inside);
  if (isPart(bracket, inside))
    return { start, end: start + words.length, name: words, aliases: [], leads };
  return {
    start,
    end: start + (said ? name.length : words.length),
    name,
    aliases: said ? [] : aliasesIn(inside),
    leads,
  };
}

/** Where the bracket with other names opens; one that the name goes on after (中国(江禾)…中心) is part of the name. */
function aliasBracket(words: string): number {
  const inner =
    /^\p{Script=Han}{2,6}\(\p{Script=Han}{2,6}\)(?=\p{Script=Han}{2})/u.exec(words)?.[0].length ??
    0;
  const open = words.slice(inner).search(/[(〔[]/u);
  return open < 0 ? -1 : inner + open;
}

/** The bracket in 各县(市、区)人民政府 is part of the name. */
function isPart(bracket: number, inside: string): boolean {
  if (bracket <= 0) return false;
  return inside === '' || /^(?:市|区|县|市、区|区、县|州|办事处|镇|街道|园区)$/u.test(inside);
}

/** Says when, not who: (A负责,年内完成). */
const TERM = /^(?:[\d每年]|持续|长期|全年|按时)|(?:完成|推进|实施|办结|到位|前|底)$/u;

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 40 &&
    /^[\p{Script=Han}A-Za-z0-9“”·〈〉()\s]+$/u.test(name) &&
    !/[\d]{3}/u.test(name) &&
    !TERM.test(name)
  );
}

const NAMED_SO = /^(?:以下(?:统一)?简?称|下称|简称|加挂|挂)[:为]?|牌子$|^下同$/gu;

/** 省新闻出版局〈省版权局〉, 以下简称“专班”: the other names inside a bracket. */
export function aliasesIn(inside: string): string[] {
  return inside
    .split(/[、,〈〉()〔〕[\]“”;]/u)
    .map((alias) => alias.replace(NAMED_SO, '').trim())
    .filter((alias) => alias.length >= 2);
}
