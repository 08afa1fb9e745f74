import { comparable } from '../../../lib/text/comparable.ts';
import type { Span } from '../../../lib/text/span.ts';
import { renumbered, withoutClause, withoutNeighbour, withSwappedClauses } from './clause-edits.ts';
import { type Edit, edited, type Mutated, slips } from './edits.ts';
import type { Random } from './random.ts';
import { type Sample, sampleOf } from './sample-texts.ts';
import {
  converted,
  reposted,
  toFullWidth,
  toHalfWidth,
  toSimplified,
  toTraditional,
} from './script-edits.ts';

/** What happens to a notice between two visits. Undefined where it cannot happen to this one. */
export interface Mutation {
  name: string;
  /** What the marked words still have of what they had: where one of both is whole, the mark must be found. */
  keeps: 'quote and context' | 'context' | 'quote' | 'neither' | 'nothing';
  /** The text on which the mark is made, if it is not the sample itself. */
  before?(text: string): string;
  mutate(sample: Sample, span: Span, random: Random, other: Sample): Mutated | undefined;
}

/** Context is what `describe` takes: so many comparable characters on each side. */
const CONTEXT = 32;
/** Pinyin after every character makes a text six times as long. */
const WINDOW = 6 * CONTEXT;

function around(text: string, { start, end }: Span): [Span, Span] {
  const before = comparable(text.slice(Math.max(0, start - WINDOW), start));
  const after = comparable(text.slice(end, end + WINDOW));
  const { length } = before.text;
  const prefix = before.toSource({ start: Math.max(0, length - CONTEXT), end: length });
  const suffix = after.toSource({ start: 0, end: Math.min(CONTEXT, after.text.length) });
  const from = Math.max(0, start - WINDOW);
  return [
    { start: from + prefix.start, end: start },
    { start: end, end: end + suffix.end },
  ];
}

const quoteEdited =
  (share: number): Mutation['mutate'] =>
  ({ text }, span, random, other) =>
    edited(text, span, slips({ text, alphabet: other.text }, span, share, random));

const contextRewritten =
  (before: boolean, after: boolean): Mutation['mutate'] =>
  ({ text }, span, random, { text: other }) => {
    const [prefix, suffix] = around(text, span);
    const rewritten = (side: Span): Edit => {
      const from = random.below(Math.max(1, other.length - CONTEXT));
      return { ...side, by: other.slice(from, from + random.below(2 * CONTEXT, CONTEXT / 2)) };
    };
    const edits = [...(before ? [rewritten(prefix)] : []), ...(after ? [rewritten(suffix)] : [])];
    return edited(
      text,
      span,
      edits.filter(({ start, end }) => end > start),
    );
  };

export const MUTATIONS: readonly Mutation[] = [
  { name: 'clause deleted', keeps: 'nothing', mutate: withoutClause },
  { name: 'neighbour deleted', keeps: 'quote', mutate: withoutNeighbour },
  { name: 'clauses swapped', keeps: 'quote', mutate: withSwappedClauses },
  { name: 'quote: 1 character', keeps: 'context', mutate: quoteEdited(0) },
  { name: 'quote: 15 %', keeps: 'context', mutate: quoteEdited(0.15) },
  { name: 'quote: 40 %', keeps: 'neither', mutate: quoteEdited(0.4) },
  {
    name: 'context: 15 %',
    keeps: 'quote',
    mutate: ({ text }, span, random, other) =>
      edited(
        text,
        span,
        around(text, span).flatMap((side) =>
          side.end > side.start ? slips({ text, alphabet: other.text }, side, 0.15, random) : [],
        ),
      ),
  },
  {
    name: 'everything: 15 %',
    keeps: 'neither',
    mutate: ({ text }, span, random, other) =>
      edited(
        text,
        span,
        slips({ text, alphabet: other.text }, { start: 0, end: text.length }, 0.15, random),
      ),
  },
  { name: 'context rewritten before', keeps: 'neither', mutate: contextRewritten(true, false) },
  { name: 'context rewritten after', keeps: 'neither', mutate: contextRewritten(false, true) },
  { name: 'context rewritten', keeps: 'neither', mutate: contextRewritten(true, true) },
  { name: 'renumbered', keeps: 'quote and context', mutate: renumbered },
  {
    name: 'to Traditional',
    keeps: 'quote and context',
    mutate: ({ text }, span) => converted(text, span, toTraditional),
  },
  {
    name: 'to Simplified',
    keeps: 'quote and context',
    before: toTraditional,
    mutate: ({ text }, span) => converted(text, span, toSimplified),
  },
  {
    name: 'to half-width',
    keeps: 'quote and context',
    mutate: ({ text }, span) => converted(text, span, toHalfWidth),
  },
  {
    name: 'to full-width',
    keeps: 'quote and context',
    before: toHalfWidth,
    mutate: ({ text }, span) => converted(text, span, toFullWidth),
  },
  {
    name: 'reposted',
    keeps: 'quote and context',
    mutate: ({ text }, span, random) => reposted(text, span, random),
  },
];

/** The sample on which a mutation's marks are made. */
export function sampleBefore({ before }: Mutation, sample: Sample): Sample {
  return before === undefined ? sample : sampleOf(before(sample.text));
}
