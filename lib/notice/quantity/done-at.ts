import { LEVEL_WORDS } from './comparators.ts';
import { DELIVERABLE_VERBS } from './deliverable-verbs.ts';
import { targetOf } from './draft-targets.ts';
import type { Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

/** 在(不少于)500家企业: the words before the number are all there is. */
const WHERE =
  /^(?:.*[^\p{Script=Han}])?(?:力争|计划|选择|选取)?(?<at>在|面向|为|对|向)(?:全[市省县区国])?(?<word>不少于|不低于|至少|超过)?$/u;
const DOES = new RegExp(`^的?[^的,;]{2,20}?(?:${DELIVERABLE_VERBS.join('|')})[^,;]{2,}`, 'u');

/** So many places in which something is to be done: 在500家企业推行合规标准, 在3个片区设立工作站. */
export const doneAt: Reading = (place, passage) => {
  const { amount, left, leftStart, right, rightEnd } = place;
  const where = WHERE.exec(left)?.groups;
  if (!where || amount.chinese || place.run.length > 1 || SHARE_UNITS.includes(amount.unit))
    return undefined;
  if (!DOES.test(right)) return undefined;
  const word = where.word ?? '';
  return [
    targetOf('done-at', amount, {
      start: passage.start + leftStart + left.length - word.length,
      end: passage.start + rightEnd,
      indicator: right.replace(/^的/u, '').trim(),
      measure: { comparator: LEVEL_WORDS[word]?.comparator ?? '=', change: 'count' },
    }),
  ];
};
