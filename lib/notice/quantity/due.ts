import type { Passage } from '../passage/passage.ts';
import type { Draft, Recogniser, Setting } from '../recogniser.ts';

/**
 * The day by which a target holds: the end of the bound before it in its sentence, else of one after it there, else of
 * the one in its own heading. Inherited horizons are the commitments' matter.
 */
export function dueOf(
  target: Draft<'target'>,
  inSentence: readonly Draft<'deadline'>[],
  inHeading: readonly Draft<'deadline'>[],
  passage: Passage,
): string | undefined {
  const bounds = inSentence.filter((deadline) => deadline.endDate !== undefined);
  const before = bounds.filter((deadline) => deadline.start <= target.start).at(-1);
  const within = bounds.find(
    (deadline) => deadline.start > target.start && governs(deadline, target, passage),
  );
  return (before ?? within ?? inHeading.find((deadline) => deadline.endDate !== undefined))
    ?.endDate;
}

/** A bound after the target is its own where no comma parts them, or where it says by when it is to be done. */
function governs(deadline: Draft<'deadline'>, target: Draft<'target'>, passage: Passage): boolean {
  const between = passage.text.slice(target.end - passage.start, deadline.start - passage.start);
  const after = passage.text.slice(deadline.end - passage.start);
  const says = /^(?:全部|基本)?(?:完成|建成|达到|实现|投入)[,。;]?/u.test(after);
  return !/[,;。]/u.test(between) || (/^,[^,]{0,4}$/u.test(between) && says);
}

/** The bounds stated in the heading of the node that a passage stands under. */
export function headingBounds(
  passage: Passage,
  setting: Setting,
  recognise: Recogniser<'deadline'>,
): Draft<'deadline'>[] {
  const heading = passage.headings[0];
  if (heading === undefined || heading === '' || heading.length > 60) return [];
  const { node: _node, ...rest } = passage;
  return recognise({ ...rest, text: heading, names: [] }, setting);
}
