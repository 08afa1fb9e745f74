import type { Mention } from '../../lib/notice/notice.ts';
import { answerOf, type Expected, type MarkedNotice } from './marked.ts';

/** A hit needs this overlap (intersection over union), a strict one the second and every attribute right. */
const HIT = 0.5;
const STRICT = 0.8;
/** Two indicators are one where their bigrams agree this far (Dice). */
const SAME_INDICATOR = 0.7;

export const KINDS = ['target', 'deadline', 'department'] as const;

export interface Tally {
  gold: number;
  found: number;
  hits: number;
  strict: number;
}

export interface Scored {
  tallies: Record<Mention['kind'], Tally>;
  /** One line for each miss, false alarm and wrong attribute. */
  errors: string[];
}

type Placed = Pick<Mention, 'kind' | 'start' | 'end'> & { answer: string };

/** Holds what a parser found against what the marks say, as the guideline's scorer does. */
export function scoreNotice(notice: MarkedNotice, mentions: readonly Mention[]): Scored {
  const errors: string[] = [];
  const tally = (kind: Mention['kind']) => {
    const gold = notice.expected.filter(({ answer }) => answer.startsWith(`${kind} `));
    const found = mentions
      .filter((mention) => mention.kind === kind)
      .map((mention) => ({ ...mention, answer: answerOf(mention) }));
    return tallyKind(notice, gold, found, errors);
  };
  return {
    tallies: {
      target: tally('target'),
      deadline: tally('deadline'),
      department: tally('department'),
    },
    errors,
  };
}

function tallyKind(
  notice: MarkedNotice,
  gold: readonly Expected[],
  found: readonly Placed[],
  errors: string[],
): Tally {
  const pairs = matched(gold, found);
  const words = ({ start, end }: Expected) => `${start} “${notice.text.slice(start, end)}”`;
  let strict = 0;
  for (const one of gold) {
    const other = pairs.get(one);
    if (other && overlap(one, other) >= STRICT && sameAnswer(one.answer, other.answer)) strict++;
    else if (other)
      errors.push(`wrong ${words(one)} ${one.answer} ← ${words(other)} ${other.answer}`);
    else errors.push(`missed ${words(one)} ${one.answer}`);
  }
  const taken = new Set(pairs.values());
  const waived = ({ start, end }: Placed) =>
    notice.optional.some((may) => may.start < end && start < may.end);
  const invented = found.filter((one) => !taken.has(one) && !waived(one));
  errors.push(...invented.map((one) => `invented ${words(one)} ${one.answer}`));
  return { gold: gold.length, found: pairs.size + invented.length, hits: pairs.size, strict };
}

/** One to one, the best overlap first; of equal spans the one with the same answer. */
function matched(gold: readonly Expected[], found: readonly Placed[]): Map<Expected, Placed> {
  const candidates = gold.flatMap((one) =>
    found.map((other) => ({
      one,
      other,
      likeness: overlap(one, other),
      same: Number(sameAnswer(one.answer, other.answer)),
    })),
  );
  const pairs = new Map<Expected, Placed>();
  const taken = new Set<Placed>();
  for (const { one, other } of candidates
    .filter(({ likeness }) => likeness >= HIT)
    .toSorted((a, b) => b.likeness + b.same - a.likeness - a.same)) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

const TARGET = /^target (?<indicator>.*?) ?(?<rest>(?:[<>]=?|[=~]) \S.*)$/u;

function sameAnswer(a: string, b: string): boolean {
  const [one, other] = [tidy(a), tidy(b)];
  if (one === other) return true;
  const [left, right] = [TARGET.exec(one)?.groups, TARGET.exec(other)?.groups];
  if (!left || !right || left.rest !== right.rest) return false;
  return dice(left.indicator ?? '', right.indicator ?? '') >= SAME_INDICATOR;
}

const tidy = (answer: string) => answer.normalize('NFKC').replaceAll(/[“”"'‘’《》]/gu, '');

/** Dice coefficient of the bigrams of two strings. */
function dice(a: string, b: string): number {
  const bigrams = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const [left, right] = [bigrams(a), bigrams(b)];
  const spare = [...right];
  const shared = left.filter((gram) => {
    const at = spare.indexOf(gram);
    if (at >= 0) spare.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, left.length + right.length);
}
