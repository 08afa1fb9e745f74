import { targetOf } from './draft-targets.ts';
import type { Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

const OBJECT = /(?:将|把)(?:不少于|至少)?$/u;
/** The things, up to the verb of what is to be done with them. */
const THINGS =
  /^的?(?<things>[^,;]{2,24}?)(?:纳入|列入|接入|并入|转入|打造|培育|建设|认定|评为|提升|升级|转化|发展)/u;

/** So many things with which something is to be done: 将50家以上网站纳入监管. */
export const putIn: Reading = (place, passage) => {
  const { amount, left, right } = place;
  if (!OBJECT.test(left) || amount.chinese || place.run.length > 1) return undefined;
  if (SHARE_UNITS.includes(amount.unit)) return undefined;
  const things = THINGS.exec(right);
  const words = things?.groups?.things;
  if (!things || words === undefined) return undefined;
  const lead = right.startsWith('的') ? 1 : 0;
  const least = /(?:不少于|至少)$/u.exec(left)?.[0] ?? '';
  return [
    targetOf('put-in', amount, {
      start: passage.start + amount.start - least.length,
      end: passage.start + amount.end + lead + words.length,
      indicator: words,
      measure: { comparator: least ? '>=' : '=', change: 'count' },
    }),
  ];
};
