import { targetOf } from './draft-targets.ts';
import { withoutScope } from './indicator.ts';
import type { Place, Reading } from './place.ts';
import { SHARE_UNITS } from './units.ts';

const COVERED = /^\p{Script=Han}{1,6}全覆盖$/u;
const COVERS = /覆盖$/u;

/** Whether the words around a value say what part of something it is. */
function isPart({ amount, left, right }: Place): boolean {
  if (COVERED.test(right.trim())) return left.trim().length >= 2;
  if (!SHARE_UNITS.includes(amount.unit)) return false;
  if (COVERS.test(left) && /^的\p{Script=Han}{2,}$/u.test(right)) return true;
  if (right.trim().length < 4 || /^的(?!\p{Script=Han}{2,})/u.test(right)) return false;
  const before = withoutScope(left).rest.trim();
  return before === '' || (amount.value === 100 && before.length >= 2);
}

/** So large a part of a class does something: 70%以上大中型工业企业设立管理机构, 覆盖80%以上的乡镇, 9个区县全覆盖. */
export const share: Reading = (place, passage) => {
  const { amount, left, right, leftStart, rightEnd } = place;
  if (right.trim() === '' || place.run.length > 1 || !isPart(place)) return undefined;
  const scope = withoutScope(left);
  const before = scope.rest.replace(/(?:力争|争取|实现)$/u, '');
  const after = COVERED.test(right.trim()) ? '' : right.replace(/^的/u, '');
  return [
    targetOf('share', amount, {
      start: passage.start + leftStart + scope.taken,
      end: passage.start + rightEnd,
      indicator: (before + after).trim(),
      measure: { comparator: '=', change: 'level' },
    }),
  ];
};
