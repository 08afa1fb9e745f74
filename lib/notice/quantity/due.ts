import type { Passage } from '../passage/passage.ts';
import { lacks, SIGN, signsOf } from '../passage/signs.ts';
import type { Draft, Recogniser, Setting } from '../recogniser.ts';

/** The day by which a target holds, and the words that say so with the place they stand in. */
export interface Due {
  day: string;
  from: string;
}

/**
 * The day by which a target holds: the end of the bound before it in its sentence, else of one after it there, else of
 * the one in its own heading. Inherited horizons are the commitments' matter.
 */
export function dueOf(
  target: Draft<'target'>,
  inSentence: readonly Draft<'deadline'>[],
  inHeading: readonly Draft<'deadline'>[],
  passage: Passage,
): Due | undefined {
  const bounds = inSentence.filter((deadline) => deadline.endDate !== undefined);
  const before = bounds.filter((deadline) => deadline.start <= target.start).at(-1);
  const within = bounds.find(
    (deadline) => deadline.start > target.start && governs(deadline, target, passage),
  );
  const own = before ?? within;
  if (own) return dueAt(own, passage, passage.text, before ? 'before it' : 'after it');
  const above = inHeading.find((deadline) => deadline.endDate !== undefined);
  return above && dueAt(above, passage, passage.headings[0] ?? '', 'in its heading');
}

function dueAt(
  { start, end, endDate = '' }: Draft<'deadline'>,
  passage: Passage,
  text: string,
  place: string,
): Due {
  const words = text.slice(start - passage.start, end - passage.start);
  return { day: endDate, from: `“${words}” ${place}` };
}

/**
 * The bounds of values that are given respectively: 2024年、2025年、2026年,…分别达到30亿元、40亿元、55亿元. One for each
 * target of the run; undefined where their numbers differ.
 */
export function duesOfRun(
  run: readonly Draft<'target'>[],
  inSentence: readonly Draft<'deadline'>[],
  passage: Passage,
): Due[] | undefined {
  const [first] = run;
  if (!first || run.length < 2 || run.some(({ indicator }) => indicator !== first.indicator))
    return undefined;
  if (!/respectively|^deliverable$/u.test(first.rule)) return undefined;
  const before = inSentence.filter(({ start, endDate }) => endDate && start < first.start);
  const own = before.slice(-run.length);
  const joined = own.every((bound, at) => {
    const next = own[at + 1];
    return (
      !next ||
      /^[、和及]$/u.test(passage.text.slice(bound.end - passage.start, next.start - passage.start))
    );
  });
  return joined && own.length === run.length
    ? own.map((bound) => dueAt(bound, passage, passage.text, 'before it'))
    : undefined;
}

/** 新建基地5家,2025年底前完成; not 2025年底前完成名录修订, which is another matter. */
const DONE_THEN =
  /^(?:全部|基本)?(?:完成|建成|达到|实现|投入)(?:验收|建设|任务|目标|使用|投用|运营|认定|到位)?(?:[,。;)]|$)/u;

/** A bound after the target is its own where no comma parts them, or where it says by when it is to be done. */
function governs(deadline: Draft<'deadline'>, target: Draft<'target'>, passage: Passage): boolean {
  const between = passage.text.slice(target.end - passage.start, deadline.start - passage.start);
  const after = passage.text.slice(deadline.end - passage.start);
  const says = DONE_THEN.test(after);
  return !/[,;。]/u.test(between) || (/^,[^,]{0,4}$/u.test(between) && says);
}

/** No bound of a heading is without one of these. */
const BOUNDED = SIGN.year | SIGN.month | SIGN.five | SIGN.again | SIGN.digit | SIGN.numeral;

/** A paragraph without a title has its first sentence for a heading; what bounds that bounds no other. */
const isSentence = (heading: string) => /[,;]/u.test(heading.replace(/\([^()]*\)/gu, ''));

/** The bounds stated in the heading of the node that a passage stands under. */
export function headingBounds(
  passage: Passage,
  setting: Setting,
  recognise: Recogniser<'deadline'>,
): readonly Draft<'deadline'>[] {
  const heading = passage.headings[0];
  if (heading === undefined || heading === '' || heading.length > 60) return [];
  // A sentence that is its own heading has said it already.
  if (passage.text.includes(heading) || heading.includes(passage.text)) return [];
  if (isSentence(heading)) return [];
  const signs = signsOf(heading);
  if (lacks({ signs }, BOUNDED)) return [];
  const { node: _node, ...rest } = passage;
  return recognise({ ...rest, text: heading, signs, names: [], segments: undefined }, setting);
}
