import { clauseOf } from '../../annotation/anchoring/clause.ts';
import { soughtBy } from '../../annotation/anchoring/sought.ts';
import type { PlacedPassage } from '../../annotation/record/passage-places.ts';
import { clauseText } from '../clause-text.ts';
import type { Words } from '../words/zh-CN.ts';
import type { ReadingState } from './panel-state.ts';

/** The clause it stands in now; the one it stood in when its words are gone, or are to be reviewed elsewhere. */
export function passageAddress(
  { passage, place }: PlacedPassage,
  { notice }: Pick<ReadingState, 'notice'>,
  words: Words,
): string | undefined {
  const stated = soughtBy(passage.selector)?.clause;
  const former = stated === undefined ? undefined : clauseText(stated);
  if (place === undefined) return former;
  const formerly = former === undefined ? undefined : words.formerly(former);
  if (place.tier === 'orphan') return formerly;
  const clause = clauseOf(notice.outline, place);
  const present = clause === undefined ? undefined : clauseText(clause);
  if (place.tier === 'anchored' || former === present) return present;
  return [formerly, present].filter(Boolean).join(' → ');
}
