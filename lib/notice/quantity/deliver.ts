import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { LEVEL_WORDS, type Measure } from './comparators.ts';
import {
  ADDING_VERBS,
  CAUSING_VERBS,
  DELIVERABLE_VERBS,
  HOPING_ADVERBS,
} from './deliverable-verbs.ts';
import { verbIn } from './delivering-verb.ts';
import { targetOf } from './draft-targets.ts';
import { endsLike } from './ends-like.ts';
import { withOwnAct, withoutScope, withTopic } from './indicator.ts';
import { nounAfter } from './noun-after.ts';
import type { Memory, Place, Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

const LEVELS = Object.keys(LEVEL_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const COMPARED = new RegExp(
  `(?<aim>(?:力争|总数|累计|分别|年均|平均每年|每年|均){0,2})(?<word>${LEVELS})(?<second>${LEVELS})?\\s?$`,
  'u',
);

const endsCompared = endsLike(Object.keys(LEVEL_WORDS));

/** 推动30家以上企业…: others are to be made to act. */
const CAUSED = new RegExp(
  `(?<verb>${CAUSING_VERBS.join('|')})(?<least>不少于|不低于|至少|超过)?$`,
  'u',
);
const COUNT = { change: 'count' } as const;

/** 支持建设10所: the second of two verbs is that of the deliverable. */
const DELIVERING: ReadonlySet<string> = new Set(DELIVERABLE_VERBS);

/** Verbs that have what they are about before them. */
const OBJECT_BEFORE: Readonly<Record<string, string>> = { 预算安排: '预算' };

/** 支持建设高价值专利培育中心5家: what is promoted is that others make something. */
const PROMOTING: ReadonlySet<string> = new Set(['支持', '重点支持', '推动', '推进', '组织']);
const MAKES = /^(?:建设|设立|建立|建成|培育|创建|开展|举办|制定|打造|新建|组建|申报)(?=.{2})/u;

interface Delivery {
  start: number;
  verb: string;
  /** Nothing but adverbs stands before the verb, or who acts does. */
  leads: boolean;
  each: string;
  /** Words between the verb and the number, comparators taken off. */
  noun: string;
  measure: Measure;
}

/** A number of things to be made, held or found: 设立5家基地, 培育知名商标10件, 每年研究部署2次以上. */
export const deliver: Reading = (place, passage, memory) => {
  const delivery = deliveryIn(place);
  if (!delivery || isTooVague(place, delivery)) return undefined;
  const found: Draft<'target'>[] = [];
  for (const amount of place.run) {
    const thing = thingOf(place, passage, delivery, memory);
    if (!thing) return undefined;
    const change = ADDING_VERBS.has(delivery.verb) ? 'increase' : 'count';
    found.push(
      targetOf('deliverable', amount, {
        start: passage.start + place.leftStart + delivery.start,
        end: passage.start + thing.end,
        indicator: withTopic(thing.indicator, passage.topic),
        measure: { ...delivery.measure, change },
        yearly: /每年|年均/u.test(delivery.each) || yearlyBefore(place),
      }),
    );
  }
  return found;
};

function yearlyBefore({ left }: Place): boolean {
  return /^[^,]{0,16}每年/u.test(left);
}

function deliveryIn(place: Place): Delivery | undefined {
  const scope = withoutScopeButYearly(place.left);
  const match = verbIn(scope.rest);
  const verb = match?.groups?.verb;
  if (!match || verb === undefined) return causedIn(place);
  const written = match.groups?.each ?? '';
  const each = written.replace(HOPING_ADVERBS, '');
  const end = match.index + match[0].length;
  const between = scope.rest.slice(end);
  const compared = endsCompared(between) ? COMPARED.exec(between) : null;
  const measure =
    compared &&
    (LEVEL_WORDS[compared.groups?.second ?? ''] ?? LEVEL_WORDS[compared.groups?.word ?? '']);
  const words = (compared ? between.slice(0, compared.index) : between).trim();
  const noun = words === '' ? (OBJECT_BEFORE[verb] ?? '') : words;
  const start = scope.taken + end;
  const own = PROMOTING.has(verb) ? noun.replace(MAKES, '') : noun;
  const second = DELIVERING.has(noun) && place.right.trim() !== '';
  return {
    start: second ? start : start - verb.length - each.length,
    verb: second ? noun : verb,
    leads: match.index === 0 || match[0].length > written.length + verb.length,
    each: each + (compared?.groups?.aim ?? ''),
    noun: second ? '' : own,
    measure: {
      comparator: measure?.comparator ?? (each.includes('至少') ? '>=' : '='),
      change: 'count',
    },
  };
}

function causedIn({ left }: Place): Delivery | undefined {
  const match = CAUSED.exec(left);
  if (!match) return undefined;
  const { verb = '', least = '' } = match.groups ?? {};
  const measure = { ...COUNT, comparator: LEVEL_WORDS[least]?.comparator ?? '=' };
  return { start: match.index, verb, leads: false, each: '', noun: '', measure };
}

const KEPT = /(?:每年|每半年|每季度?|每个?月|每周|年均|累计|带动)$/u;

/** 每年 before the verb stays with it, and 带动 is a verb where nothing but a number follows. */
function withoutScopeButYearly(words: string): { rest: string; taken: number } {
  const { taken } = withoutScope(words);
  const kept = KEPT.exec(words.slice(0, taken))?.[0].length ?? 0;
  return { rest: words.slice(taken - kept), taken: taken - kept };
}

/** 服务站点覆盖率100%, 惠及企业占七成: a share is measured and not made. */
const SHARE_OF = /(?:率|占比?|比重|比例)$/u;

/** 开展三个专项行动 may be a name: counts in Chinese numerals need the verb right before them. */
function isTooVague({ amount, left, right }: Place, { noun, measure }: Delivery): boolean {
  if (SHARE_UNITS.includes(amount.unit) && (SHARE_OF.test(noun) || /占/u.test(left))) return true;
  if (amount.chinese) return noun !== '' && measure.comparator === '=' && right.trim() !== '';
  return /等$/u.test(noun) || /^(?:第|前)$/u.test(noun);
}

/** 2个国家级、5个省级示范园区: what the next rank is of. */
const SAME_OF_NEXT_RANK =
  /^[、和及]\s?[\d,]+(?:[—–-]\d+)?[个家项件所名处](?:以上|左右)?(?:国家|[省市县区])级(?<thing>[^、,;。\d]{2,20})/u;

/** 国家级 alone leaves what it is of to the next of the series. */
function rankedThing(after: string, { rightEnd }: Place, { text }: Passage): string {
  if (!/^(?:国家|[省市县区])级$/u.test(after)) return after;
  return after + (SAME_OF_NEXT_RANK.exec(text.slice(rightEnd, rightEnd + 60))?.groups?.thing ?? '');
}

/** 设立总规模10亿元的基金: so much money is to be in it. */
const SIZE = /^(?:总|首期|资金|初始|基金)?规模$/u;

function thingOf(
  place: Place,
  passage: Passage,
  { noun, verb, leads }: Delivery,
  { last: earlier }: Memory,
): { indicator: string; end: number } | undefined {
  const last = place.run.at(-1)?.end ?? place.amount.end;
  const after = nounAfter(place.right);
  if (SIZE.test(noun) && place.right.startsWith('的') && after.length >= 2) {
    const end = last + place.right.indexOf(after) + after.length;
    return { indicator: after, end };
  }
  if (noun.length >= 2) {
    return place.right.startsWith('的') ? undefined : { indicator: noun, end: last };
  }
  if (after.length >= 2) {
    const lead = place.right.indexOf(after);
    return { indicator: rankedThing(after, place, passage), end: last + lead + after.length };
  }
  if (place.right.trim() !== '' || verb.length < 2) return undefined;
  if (earlier?.unit === place.amount.unit)
    return { indicator: withOwnAct(earlier.indicator, verb), end: last };
  return leads ? { indicator: verb, end: last } : undefined;
}
