import type { Draft } from '../recogniser.ts';
import { LEVEL_WORDS } from './comparators.ts';
import { DELIVERABLE_VERBS } from './deliverable-verbs.ts';
import { comparatorOf } from './draft-targets.ts';
import type { Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

/** 在(不少于)500家企业: the words before the number are all there is. */
const WHERE =
  /^(?:.*[^\p{Script=Han}])?(?:力争|计划|选择|选取)?(?<at>在|面向|为)(?:全[市省县区国])?(?<word>不少于|不低于|至少|超过)?$/u;
/** 将50家重点网站纳入监管: what is done with them follows. */
const TAKEN = /(?:将|把)(?<word>不少于|不低于|至少|超过)?$/u;
const TAKEN_INTO =
  /^(?<thing>的?\p{Script=Han}{2,20}?)(?:纳入|列入|接入|培育成|打造成|培育为|打造为|认定为)/u;
const DOES = new RegExp(`^的?[^的,;]{2,20}?(?:${DELIVERABLE_VERBS.join('|')})[^,;]{2,}`, 'u');

/** So many places in which something is to be done: 在500家企业推行合规标准, 将50家网站纳入监管. */
export const doneAt: Reading = (place, passage) => {
  const { amount, left, leftStart, right, rightEnd } = place;
  const taken = TAKEN.test(left) ? TAKEN_INTO.exec(right)?.groups?.thing : undefined;
  const where = (taken === undefined ? WHERE : TAKEN).exec(left)?.groups;
  if (!where || amount.chinese || place.run.length > 1 || SHARE_UNITS.includes(amount.unit))
    return undefined;
  if (taken === undefined && !DOES.test(right)) return undefined;
  const word = where.word ?? '';
  const draft: Draft<'target'> = {
    kind: 'target',
    rule: 'done-at',
    start: passage.start + leftStart + left.length - word.length,
    end: passage.start + (taken === undefined ? rightEnd : amount.end + taken.length),
    indicator: (taken ?? right).replace(/^的/u, '').trim(),
    comparator: comparatorOf(amount, {
      comparator: LEVEL_WORDS[word]?.comparator ?? '=',
      change: 'count',
    }),
    value: amount.value,
    unit: amount.unit,
    change: 'count',
  };
  return [draft];
};
