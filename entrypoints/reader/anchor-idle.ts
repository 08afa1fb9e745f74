import { anchorInSlices } from '../../lib/annotation/anchoring/anchor-all.ts';
import type { Anchored } from '../../lib/annotation/anchoring/anchored.ts';
import { presentText } from '../../lib/annotation/anchoring/present.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { placeKey } from '../../lib/annotation/record/passage-places.ts';
import { passagesOf } from '../../lib/annotation/record/passages.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { idle } from './idle.ts';

/**
 * Where the passages of annotations stand in a text, by their keys. Those that stand unmoved are found at once, the
 * others while the page has nothing else to do.
 */
export async function anchorIdle(
  text: string,
  { outline }: Pick<Notice, 'outline'>,
  annotations: readonly Annotation[],
): Promise<Record<string, Anchored>> {
  const passages = annotations.flatMap((annotation) =>
    passagesOf(annotation).map((passage) => ({ key: placeKey(annotation, passage), ...passage })),
  );
  const targets = passages.map(({ selector }) => selector);
  const places: Record<string, Anchored> = {};
  const steps = anchorInSlices(presentText(text, outline), targets);
  const take = (): boolean => {
    const { done, value } = steps.next();
    for (const { index, anchored } of value ?? []) {
      const key = passages[index]?.key;
      if (key !== undefined) places[key] = anchored;
    }
    return done !== true;
  };
  let goesOn = take() && Object.keys(places).length < passages.length;
  while (goesOn) {
    const deadline = await idle();
    do goesOn = take();
    while (goesOn && deadline.timeRemaining() > 0);
  }
  return places;
}
