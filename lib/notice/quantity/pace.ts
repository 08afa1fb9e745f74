import { targetOf } from './draft-targets.ts';
import { withoutScope } from './indicator.ts';
import type { Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

const PACE = /^的(?:年均)?(?:增长)?(?:速度|速率|增速|增幅|增长率?)(?:增长|递增|提[高升])?/u;
const BEFORE = /(?:保持|维持|达到|实现|以|按)?(?<aim>年均|每年|平均每年)?(?:不低于)?$/u;

/** A growth given as its pace: 申请量以年均20%的速度增长, 保持年均15%以上的增长速度. */
export const pace: Reading = ({ amount, left, leftStart, right, run }, passage) => {
  const after = PACE.exec(right)?.[0];
  if (after === undefined || run.length > 1 || !SHARE_UNITS.includes(amount.unit)) return undefined;
  const before = BEFORE.exec(left);
  const scope = withoutScope(left.slice(0, before?.index));
  const indicator = scope.rest.trim();
  if (indicator.length < 2) return undefined;
  const least = before?.[0].endsWith('不低于');
  return [
    targetOf('pace', amount, {
      start: passage.start + leftStart + scope.taken,
      end: passage.start + amount.end + after.length,
      indicator,
      measure: { comparator: least ? '>=' : '=', change: 'growth' },
      yearly: scope.yearly || before?.groups?.aim !== undefined,
    }),
  ];
};
