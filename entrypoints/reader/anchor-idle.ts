import { anchorInSlices } from '../../lib/annotation/anchor-all.ts';
import type { Anchored } from '../../lib/annotation/anchored.ts';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { presentText } from '../../lib/annotation/present.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { idle } from './idle.ts';

/**
 * Where annotations stand in a text, by their ids. Those that stand unmoved are found at once, the others while the
 * page has nothing else to do.
 */
export async function anchorIdle(
  text: string,
  { outline }: Pick<Notice, 'outline'>,
  annotations: readonly Annotation[],
): Promise<Record<string, Anchored>> {
  const targets = annotations.map(({ target }) => target.selector);
  const places: Record<string, Anchored> = {};
  const steps = anchorInSlices(presentText(text, outline), targets);
  const take = (): boolean => {
    const { done, value } = steps.next();
    for (const { index, anchored } of value ?? []) {
      const id = annotations[index]?.id;
      if (id !== undefined) places[id] = anchored;
    }
    return done !== true;
  };
  let goesOn = take() && Object.keys(places).length < annotations.length;
  while (goesOn) {
    const deadline = await idle();
    do goesOn = take();
    while (goesOn && deadline.timeRemaining() > 0);
  }
  return places;
}
