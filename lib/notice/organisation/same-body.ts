import { normalise } from '../../text/normalise.ts';

/** A body's name taken apart: 云泽市市场监督管理局 is 云泽, 市, 市场监督管理 and 局. */
interface BodyName {
  /** The place by its name, without its rank; empty where the name has none: 市公安局. */
  place: string;
  /** 国家, 省, 市, 州, 县, 区; empty where the name does not say: 知识产权局. */
  rank: string;
  /** What it is for. */
  field: string;
  /** 局, 委, 办, 政府 … in the short form. */
  kind: string;
}

/** Long forms and their short ones, the longer first. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^中共/u, ''],
  [/人民政府/gu, '政府'],
  [/(?:高级|中级)?人民法院$|[高中]院$/u, '法院'],
  [/人民检察院$|检察机关$/u, '检察院'],
  [/委员会$/u, '委'],
  [/办公室$/u, '办'],
  [/自治区/gu, '区'],
];

/** 江禾省云泽市…, 全市…, 市…; 市场… begins with no 市. */
const PLACE =
  /^(?:[\p{Script=Han}]{2,4}省)?(?<place>(?:(?!市场|地区|社区|示范区|园区)[\p{Script=Han}]){2,5}?)(?<rank>省|市|州|盟|县|旗|区)(?!场(?!监|所)|域|划)(?=[\p{Script=Han}])/u;
const RANK = /^(?:(?<country>国家|全国)|[全本我]?(?<rank>省|市(?!场)|州|县|区(?!域|划)))/u;
const KIND = /(?:政府|法院|检察院|海关|中心|局|厅|委|部|办|院|署|会)$/u;

/** Words between the fields of a body that short names leave out. */
const JOINTS = /[和与及、]/gu;

const read = new Map<string, readonly BodyName[]>();

/** The names that one printed name holds: 市市场监督管理局(市知识产权局) is two. */
function namesIn(printed: string): readonly BodyName[] {
  const known = read.get(printed);
  if (known) return known;
  const names = normalise({ text: printed, blocks: [] })
    .text.replace(/\s/gu, '')
    .split(/[()〈〉[\]]/u)
    .filter((name) => name.length > 1)
    .map(taken);
  read.set(printed, names);
  return names;
}

function taken(printed: string): BodyName {
  let rest = SHORT_FORMS.reduce((name, [long, short]) => name.replace(long, short), printed);
  const named = PLACE.exec(rest);
  let { place = '', rank = '' } = named?.groups ?? {};
  rest = rest.slice(named?.[0].length ?? 0);
  if (!named) {
    const ranked = RANK.exec(rest);
    rank = ranked?.groups?.rank ?? ranked?.groups?.country ?? '';
    rest = rest.slice(ranked?.[0].length ?? 0);
  }
  if (place.endsWith('省')) place = place.slice(0, -1);
  const kind = KIND.exec(rest)?.[0] ?? '';
  const field = rest.slice(0, rest.length - kind.length).replace(JOINTS, '');
  return { place, rank, field, kind };
}

/**
 * Whether two names of bodies, as notices print them or people write them, mean the same one. Places and ranks may be
 * left out (市公安局, 云泽市公安局), but those that are there must agree. What the body is for may be abbreviated in
 * the usual way, by characters in their order from the first one to the last word (发展和改革, 发改). Names that are
 * shortened in another way need an alias. Takes any strings; brackets hold further names.
 */
export function sameBody(one: string, other: string): boolean {
  if (one === other) return one !== '';
  return namesIn(one).some((a) => namesIn(other).some((b) => same(a, b)));
}

function same(a: BodyName, b: BodyName): boolean {
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return false;
  if (a.rank !== '' && b.rank !== '' && a.rank !== b.rank) return false;
  if (a.kind !== b.kind) return false;
  return a.field.length < b.field.length
    ? abbreviates(a.field, b.field)
    : abbreviates(b.field, a.field);
}

/** An abbreviation has so many characters at least. */
const SHORTEST = 2;
/** Its last character is among so many last ones of the whole: it leaves out no last word. */
const LAST_WORD = 4;
/** What ends many fields and is left out first: 国有资产监督管理 is 国资. */
const WEAK_END = /(?:监督管理|监管|管理)$/u;

function abbreviates(short: string, whole: string): boolean {
  if (short === whole) return true;
  if (short.length < SHORTEST || short[0] !== whole[0]) return false;
  const end = lastPlace(short, whole);
  return end >= 0 && end >= whole.replace(WEAK_END, '').length - LAST_WORD;
}

/** Where the last of the characters stands if they are in `whole` in their order, as late as can be; else -1. */
function lastPlace(short: string, whole: string): number {
  let at = whole.length;
  let last = -1;
  for (let i = short.length - 1; i >= 0; i--) {
    at = at === 0 ? -1 : whole.lastIndexOf(short.charAt(i), at - 1);
    if (at < 0) return -1;
    if (last < 0) last = at;
  }
  return last;
}
