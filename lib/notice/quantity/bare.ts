import type { Passage } from '../passage/passage.ts';
import { endsDelivering } from './delivering-verb.ts';
import { targetOf } from './draft-targets.ts';
import { withoutComparison, withoutScope } from './indicator.ts';
import { nounAfter } from './noun-after.ts';
import type { Place, Reading } from './place.ts';
import { withHeadOf } from './same-head.ts';
import { ofEarlier } from './subject.ts';
import { SHARE_UNITS } from './units.ts';

const RATE = /(?:率|占比|比重|比例|满意度|程度|指数)$/u;
const MEASURED = /(?:量|数|额|产值|收入|规模)$/u;
/** What stays a level though a deliverable stands before it: 达成许可90项,许可费总额4000万元. */
const LEVELLED = /(?:总额|金额|产值|收入)$/u;
/** The sentence or its chapter is about goals. */
const AIMED = /力争|确保|争取|目标|指标|预期|计划|到20\d{2}年|[年月]底前|[日月]前|底,/u;
/** 科技型中小企业入库5000家: things and what becomes of them. */
const COUNTED =
  /.{3,}(?:入库|入驻|落户|上市|挂牌|上云|用标|贯标|备案|注册|参保|投保|获批|认定|登记|认证|签约|落地)$/u;
const PART_OF = /占\p{Script=Han}*$/u;

/** 联席会议每年至少召开: the verb of a meeting or check after its noun. */
const HELD =
  /^(?<noun>[^,]{2,20}?)(?:应|要)?(?<each>每年|每半年|每季度|每月)?(?<least>至少|不少于)?(?:召开|举行|举办|开展|组织|进行|调度|实施)$/u;

/** A value with neither verb nor comparator: …占总产值30%以上, or one more thing under the verb before it. */
export const bare: Reading = (place, passage, memory) => {
  const { amount, leftStart } = place;
  const scope = withoutScope(place.left);
  const held = HELD.exec(scope.rest)?.groups;
  const { rest, yearly } = withoutComparison(held?.noun ?? scope.rest);
  const words = rest.replace(/占$/u, '');
  const counts = !SHARE_UNITS.includes(amount.unit);
  // 建成十个省级基地,十五个市级基地: a number in words counts where it goes on counting the same.
  const countsOn = counts && (!amount.chinese || memory.last?.unit === amount.unit);
  const among = /^\s?其中/u.test(place.left) && memory.last?.unit === amount.unit;
  const reached =
    counts &&
    !amount.chinese &&
    /实现\s?$/u.test(place.left.slice(0, scope.taken)) &&
    isWhole(words, place);
  const continued =
    !reached && countsOn && memory.last !== undefined && (memory.delivering || among);
  const stands =
    reached || held !== undefined || standsAlone(words, place) || isGoal(words, place, passage);
  if (!continued && !stands) return undefined;
  const noun = words === '' ? nounAfter(place.right) : words.replace(/[占的]$/u, '');
  if (noun.length < 2 || /^[的等]|等$|^[共均各现已只仅]有$/u.test(noun)) return undefined;
  const end = words === '' ? amount.end + place.right.indexOf(noun) + noun.length : amount.end;
  const from = continued ? memory.last : undefined;
  const carried = from && !LEVELLED.test(words) ? from.change : undefined;
  const counted = held || (reached && !MEASURED.test(words)) || endsDelivering(words);
  return [
    targetOf(from ? (among ? 'part' : 'deliverable-continued') : 'bare', amount, {
      start: passage.start + leftStart + scope.taken,
      end: passage.start + end,
      indicator: withHeadOf(from?.indicator, ofEarlier(noun, passage.topic, memory)),
      measure: {
        comparator: held?.least ? '>=' : '=',
        change: carried ?? (counted ? 'count' : 'level'),
      },
      yearly:
        scope.yearly ||
        yearly ||
        held?.each === '每年' ||
        (from?.per !== undefined && !place.first),
    }),
  ];
};

/** Words that name something, with nothing after the number. */
function isWhole(words: string, { amount, right }: Place): boolean {
  return words.length >= 2 && right.trim() === '' && !amount.chinese;
}

/** 到2025年,…专利拥有量10件: a measure and its value, where goals are told. */
function isGoal(words: string, place: Place, { text, headings }: Passage): boolean {
  if (!(MEASURED.test(words) || COUNTED.test(words)) || !isWhole(words, place)) return false;
  return AIMED.test(text) || headings.some((heading) => /目标|指标/u.test(heading));
}

function standsAlone(words: string, place: Place): boolean {
  const { amount, left } = place;
  if (!isWhole(words, place)) return false;
  if (SHARE_UNITS.includes(amount.unit))
    return RATE.test(words) || PART_OF.test(left) || amount.comparator !== undefined;
  return amount.comparator !== undefined || endsDelivering(words);
}
