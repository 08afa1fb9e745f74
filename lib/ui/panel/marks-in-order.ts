import { soughtBy } from '../../annotation/anchoring/sought.ts';
import { placedPassages } from '../../annotation/record/passage-places.ts';
import type { MarkKind } from '../mark-kind.ts';
import type { ReadingState } from './panel-state.ts';

/** A mark of the page as a line of a list. */
export interface ListedMark {
  /** Of a mention, or the `placeKey` of a passage. */
  id: string;
  kind: MarkKind;
  quote: string;
  start: number;
  end: number;
}

type Marked = Pick<ReadingState, 'notice' | 'annotations' | 'places' | 'hiddenKinds'>;

/**
 * The marks that are shown in the page, mentions and annotations together, in the order in which the keys J and K go
 * through them: by beginning, then by end. What is switched off and what is nowhere in the page is left out.
 */
export function marksInOrder({ notice, annotations, places, hiddenKinds }: Marked): ListedMark[] {
  const passages = annotations.flatMap((annotation) => placedPassages(annotation, places));
  const written = passages.flatMap(({ key: id, passage, place }): ListedMark[] => {
    if (place === undefined || place.tier === 'orphan') return [];
    const quote = soughtBy(passage.selector)?.exact ?? '';
    return [{ id, kind: 'annotation', quote, start: place.start, end: place.end }];
  });
  return [...notice.mentions, ...written]
    .filter(({ kind }) => !hiddenKinds.includes(kind))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
