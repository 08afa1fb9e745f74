import { LEVEL_WORDS } from './comparators.ts';
import { targetOf } from './draft-targets.ts';
import { withoutScope } from './indicator.ts';
import { nounAfter } from './noun-after.ts';
import type { Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

/** 累计有(不少于)10家…: nothing but 有 stands before the number. */
const THERE_ARE = /^(?<each>累计|共|至少|均|每年)?有(?<word>不少于|不低于|至少|超过)?$/u;

/** Words of a goal, without which 有10家企业上市 tells what is. */
const AIMED = /力争|确保|争取|目标|到20\d{2}年|[年月]底前|[年月]末|五”?(?:末|期间)/u;

/** So many that do or have something: 有10家以上企业上市, 至少有3件商标获驰名商标认定. */
export const thereAre: Reading = (place, passage) => {
  const { amount, left, leftStart, right, run } = place;
  if (amount.chinese || run.length > 1 || SHARE_UNITS.includes(amount.unit)) return undefined;
  const scope = withoutScope(left);
  const match = THERE_ARE.exec(scope.rest);
  const noun = nounAfter(right);
  if (!match || noun.length < 4 || /^的/u.test(right)) return undefined;
  if (amount.comparator === undefined && !AIMED.test(passage.text)) return undefined;
  const { each, word = each === '至少' ? '至少' : '' } = match.groups ?? {};
  return [
    targetOf('there-are', amount, {
      start: passage.start + leftStart + scope.taken,
      end: passage.start + amount.end + right.indexOf(noun) + noun.length,
      indicator: noun,
      measure: { comparator: LEVEL_WORDS[word]?.comparator ?? '=', change: 'count' },
      yearly: each === '每年' || scope.yearly,
    }),
  ];
};
