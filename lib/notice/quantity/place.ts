import type { TargetMention } from '../notice.ts';
import { nameOver } from '../passage/names.ts';
import type { Passage } from '../passage/passage.ts';
import { type Segment, segmentsOf } from '../passage/segments.ts';
import type { Draft } from '../recogniser.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { isInside } from './terms.ts';

/** An amount with the words on either side that may belong to it. Offsets are into the passage. */
export interface Place {
  amount: Amount;
  /** Words before the amount, from the segment's beginning or the previous amount. */
  left: string;
  leftStart: number;
  /** Words after it, to the segment's end or the next amount's own words. */
  right: string;
  rightEnd: number;
  /** It is the first amount of its segment. */
  first: boolean;
  /** Amounts that follow it with nothing but a connector between (5000件和2000件), itself first. */
  run: readonly Amount[];
  /** Where the change to it begins: 14.2件 and 2023 of 由2023年的14.2件提高到20件. */
  from?: NonNullable<TargetMention['baseline']>;
}

/** What earlier readings in the same passage leave to later ones. */
export interface Memory {
  last?: Draft<'target'>;
  /** What a clause without a number spoke of. */
  subject?: string | undefined;
  /** What kind of right it spoke of: 植物新品种 in 加强植物新品种保护,授权量达到…. */
  kind?: string | undefined;
  /** The last clause without a number, for what it makes (建设服务网点,总数达到60家). */
  clause?: string;
  /** The verb that the last deliverable was found under still governs what follows it. */
  delivering: boolean;
}

/** Tries to read a place as one kind of target. */
export type Reading = (
  place: Place,
  passage: Passage,
  memory: Memory,
) => Draft<'target'>[] | undefined;

const CONNECTOR = /^\s?(?:、|和|及|以及|与|或|,)\s?$/u;
const LEADING_CONNECTOR = /^\s?(?:、|和|及|以及|与|并)\s?/u;
const TRAILING_CONNECTOR = /\s?(?:、|和|及|以及|与)\s?$/u;

/** No indicator is longer; a clause without a comma that is may be anything. */
const LONGEST_LEFT = 90;

/** The amounts of a passage in their places, segment by segment. */
export function placesOf(passage: Passage): { clause: string; places: Place[] }[] {
  return segmentsOf(passage).map((segment) => ({
    clause: segment.text,
    places: placesIn(segment, passage),
  }));
}

function placesIn(segment: Segment, passage: Passage): Place[] {
  const amounts = amountsIn(segment.text);
  if (amounts.length === 0) return [];
  for (const amount of amounts) {
    amount.start += segment.start;
    amount.end += segment.start;
  }
  return placesOfAmounts(
    amounts.filter(
      (amount) =>
        nameOver(passage.names, amount) === undefined &&
        !isInside(amount, segment.text, segment.start),
    ),
    segment,
    passage,
  );
}

function placesOfAmounts(amounts: readonly Amount[], segment: Segment, passage: Passage): Place[] {
  const places: Place[] = [];
  const words = (from: number, to: number) => passage.text.slice(from, to);
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    if (!amount) continue;
    const run = runFrom(amounts, at, passage.text);
    if (isStartingPoint(words(segment.start, amount.start), words(amount.end, segment.end)))
      continue;
    const before = amounts[at - 1];
    const begins =
      before && isStartingPoint(words(segment.start, before.start), words(before.end, segment.end))
        ? before
        : undefined;
    const [left, leftStart] = begins
      ? changedFrom(begins, amount, segment, passage.text)
      : leftOf(before, amount, segment, passage.text);
    const from = begins && startOf(begins, amount, words(segment.start, begins.start));
    const last = run.at(-1) ?? amount;
    const [right, rightEnd] = rightOf(last, amounts[at + run.length], segment, passage.text);
    places.push({
      ...{ amount, left, leftStart, right, rightEnd, first: at === 0, run },
      ...(from && { from }),
    });
    at += run.length - 1;
  }
  return places;
}

const STARTING_POINT = /(?:从|由)[^,;从由]{0,12}$/u;

/** 90天 in 由90天缩短至60天: where a change begins. */
function isStartingPoint(before: string, after: string): boolean {
  return STARTING_POINT.test(before) && /^[^,;]{0,6}?(?:增|提|降|缩|压|升|扩|发展|减)/u.test(after);
}

/** The words before 由 and those between the two amounts read as one: 办理周期缩短至. */
function changedFrom(
  before: Amount,
  amount: Amount,
  segment: Segment,
  text: string,
): [string, number] {
  const head = text.slice(segment.start, before.start).replace(STARTING_POINT, '');
  const turn = text.slice(before.end, amount.start).replace(/20\d{2}年(?:底|末)?的$/u, '');
  return [head + turn, segment.start];
}

/** The value a change begins with, in the unit it ends in, and the year that is said between 由 and it. */
function startOf(begins: Amount, amount: Amount, before: string): Place['from'] {
  if (begins.unit !== amount.unit || begins.valueMax !== undefined) return undefined;
  const year = /(20\d{2})年/u.exec(STARTING_POINT.exec(before)?.[0] ?? '')?.[1];
  return { value: begins.value, ...(year !== undefined && { year: Number(year) }) };
}

function runFrom(amounts: readonly Amount[], from: number, text: string): Amount[] {
  let last = from;
  while (last + 1 < amounts.length && areJoined(amounts[last], amounts[last + 1], text)) last++;
  return amounts.slice(from, last + 1);
}

function areJoined(one: Amount | undefined, next: Amount | undefined, text: string): boolean {
  return CONNECTOR.test(text.slice(one?.end, next?.start));
}

const OWNER = /^(?:企业|机构|单位|园区|项目|平台|集群|品牌|产业)/u;

/** 收入超10亿元企业达到3家: a sum right before what has it only says which are meant. */
export function describes({ unit }: Amount, right: string): boolean {
  return unit === '元' && OWNER.test(right);
}

function leftOf(
  previous: Amount | undefined,
  amount: Amount,
  segment: Segment,
  text: string,
): [string, number] {
  if (!previous) {
    const start = Math.max(segment.start, amount.start - LONGEST_LEFT);
    return [text.slice(start, amount.start), start];
  }
  const gap = text.slice(previous.end, amount.start);
  const connector = LEADING_CONNECTOR.exec(gap)?.[0].length;
  if (gap.startsWith('的') || describes(previous, gap))
    return leftOf(undefined, amount, segment, text);
  const tail = /(?:共计|总计|合计)$/u.exec(gap)?.[0].length;
  const from =
    connector !== undefined
      ? previous.end + connector
      : amount.start - (tail ?? (TRAILING_CONNECTOR.test(gap) ? 0 : gap.length));
  const start = Math.max(from, amount.start - LONGEST_LEFT);
  return [text.slice(start, amount.start), start];
}

function rightOf(
  amount: Amount,
  next: Amount | undefined,
  segment: Segment,
  text: string,
): [string, number] {
  if (!next) return [text.slice(amount.end, segment.end), segment.end];
  const gap = text.slice(amount.end, next.start);
  if (LEADING_CONNECTOR.test(gap)) return ['', amount.end];
  const own = gap.replace(/(?:共计|总计|合计)$/u, '').replace(TRAILING_CONNECTOR, '');
  return [own, amount.end + own.length];
}
