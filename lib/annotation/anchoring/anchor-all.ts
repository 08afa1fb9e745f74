import type { Selector } from '../record/annotation.ts';
import { anchorMoved, anchorUnmoved } from './anchor.ts';
import type { Anchored } from './anchored.ts';
import type { PresentText } from './present.ts';
import { type Sought, soughtBy } from './sought.ts';

/** One of several annotations: its index in the list given, and where it stands. */
export interface Placed {
  index: number;
  anchored: Anchored;
}

/**
 * Finds the places of many annotations, bit by bit: what stands unmoved first, all of it in the first step; then one
 * that has moved with each step. A reader takes steps while the page is idle and may stop at any:
 *
 *     const steps = anchorInSlices(presentText(text, outline), annotations.map(({ target }) => target.selector));
 *     requestIdleCallback(function work(deadline) {
 *       while (deadline.timeRemaining() > 0) {
 *         const step = steps.next();
 *         if (step.done) return;
 *         show(step.value);
 *       }
 *       requestIdleCallback(work);
 *     });
 */
export function* anchorInSlices(
  present: PresentText,
  targets: readonly (readonly Selector[])[],
): Generator<Placed[], void, void> {
  const unmoved: Placed[] = [];
  const moved: [index: number, sought: Sought][] = [];
  for (const [index, selectors] of targets.entries()) {
    const sought = soughtBy(selectors);
    const anchored = sought ? anchorUnmoved(present, sought) : ORPHAN;
    if (anchored) unmoved.push({ index, anchored });
    else if (sought) moved.push([index, sought]);
  }
  yield unmoved;
  for (const [index, sought] of moved) yield [{ index, anchored: anchorMoved(present, sought) }];
}

const ORPHAN: Anchored = { tier: 'orphan' };
