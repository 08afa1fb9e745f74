import { PLAN_NAMES } from '../time/planning-periods.ts';
import { targetOf } from './draft-targets.ts';
import { withoutScope } from './indicator.ts';
import type { Reading } from './place.ts';

/** …是2020年的2倍, …达到上年的1.5倍. */
const MULTIPLE = new RegExp(
  `^(?<indicator>.{2,}?)(?:是|为|达到?|相当于)(?:20\\d{2}年(?:底|末)?|上年(?:底|末)?|目前|现有|原来|基期|“?(?:${PLAN_NAMES})”?(?:末|期末))(?:的|[^,;\\d]{0,8}的)$`,
  'u',
);

/** A level measured by that of another time: so many times as much. */
export const multiple: Reading = (place, passage) => {
  const match = place.amount.unit === '倍' ? MULTIPLE.exec(place.left) : null;
  if (!match) return undefined;
  const scope = withoutScope(match.groups?.indicator ?? '');
  const { amount } = place;
  return [
    targetOf('multiple', amount, {
      start: passage.start + place.leftStart + scope.taken,
      end: passage.start + amount.end,
      indicator: scope.rest,
      measure: { comparator: '=', change: 'level' },
    }),
  ];
};
