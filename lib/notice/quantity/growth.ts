import { CHANGE_WORDS, GROWTH_UNITS } from './comparators.ts';
import { withoutDealing } from './delivering-verb.ts';
import { drafts } from './draft-targets.ts';
import { endsLike } from './ends-like.ts';
import { coordinated, withoutComparison, withoutScope } from './indicator.ts';
import type { Place, Reading } from './place.ts';

const CHANGED = new RegExp(
  `^(?<indicator>.*?)(?<aim>(?:实现|保持|力争|争取|分别|累计|年均|平均|每年|同比|均|(?<![\\d上去今两〇零一二三四五六七八九十])年){0,3})(?<word>${CHANGE_WORDS.join('|')})(?:约|近|了)?\\s?$`,
  'u',
);

const endsChanged = endsLike([...CHANGE_WORDS, '约', '近', '了']);

/** 五年内(增长1倍): the time of a growth is no part of what grows. */
const YEARS_OVER = /(?:\d{1,2}|[一二两三四五六七八九十])年(?:内|间)?$/u;

/** 户均增收3000元: what is changed is named by the word of change itself. */
function perHead({ left, amount }: Place): string | undefined {
  if (GROWTH_UNITS.has(amount.unit)) return undefined;
  return /(?:户均|人均|亩均|平均每户)(?:增收|增加收入)$/u.exec(withoutScope(left).rest)?.[0];
}

/** An indicator that changes by a value: 版权登记量年均增长30%, 比目前增加1倍, 提高5个百分点. */
export const growth: Reading = (place, passage, memory) => {
  const match = endsChanged(place.left) ? CHANGED.exec(place.left) : null;
  if (!match) return undefined;
  const { unit } = place.amount;
  const words = match.groups?.indicator ?? '';
  const scope = withoutScope(words);
  const tail = withoutComparison(scope.rest);
  const own = perHead(place) ?? tail.rest.replace(YEARS_OVER, '').trim();
  const same = tail.compared && unit === memory.last?.unit;
  if (own.length < 2 && !GROWTH_UNITS.has(unit) && unit !== '个百分点' && !same) return undefined;
  const indicator = own.length >= 2 ? withoutDealing(own) : memory.last?.indicator;
  if (indicator === undefined || place.right.startsWith('的')) return undefined;
  const yearly = scope.yearly || tail.yearly || /年/u.test(match.groups?.aim ?? '');
  const taken = own === '' && !tail.compared ? 0 : scope.taken;
  const span = {
    start: passage.start + place.leftStart + taken,
    end: passage.start + (place.run.at(-1)?.end ?? place.amount.end),
    yearly,
  };
  const names = place.run.length > 1 ? coordinated(indicator) : [indicator];
  const change = GROWTH_UNITS.has(unit) ? 'growth' : 'increase';
  return drafts(names, place, { comparator: '=', change }, span);
};
