import { comparable } from '../../../lib/text/comparable.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Random } from './random.ts';
import type { Sample } from './sample-texts.ts';

/** Lengths of marks in comparable characters, both included: pinyin does not count. */
export const LENGTH_CLASSES = [
  [4, 8],
  [9, 16],
  [17, 32],
  [33, 120],
] as const;

export type LengthClass = (typeof LENGTH_CLASSES)[number];

const TRIES = 50;

/** A span of a length as a person may mark it: every other one a mention, if there is one; within a line. */
export function spanFor(
  sample: Sample,
  [least, most]: LengthClass,
  random: Random,
): Span | undefined {
  const { text, mentions } = sample;
  const fits = ({ start, end }: Span): boolean => {
    const { length } = comparable(text.slice(start, end)).text;
    return length >= least && length <= most;
  };
  const fitting = mentions.filter(fits);
  if (fitting.length > 0 && random.isHeads()) {
    const { start, end } = random.of(fitting);
    return { start, end };
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const length = random.below(most + 1, least);
    const start = random.below(Math.max(1, text.length - length));
    const span = wholeCharacters(text, { start, end: start + length });
    const words = text.slice(span.start, span.end);
    if (fits(span) && /^\S[^\n]*\S$/u.test(words)) return span;
  }
  return undefined;
}

/** Nobody begins or ends a mark inside the pinyin that a mirror put after a character. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST_PINYIN);
  const kept = comparable(text.slice(from, end + LONGEST_PINYIN));
  const inside = { start: kept.fromSource(start - from), end: kept.fromSource(end - from) };
  const span = kept.toSource(inside);
  return { start: from + span.start, end: from + span.end };
}

const LONGEST_PINYIN = 10;
