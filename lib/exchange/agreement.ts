import type { Span } from '../text/span.ts';
import { type CodedPair, type Coder, codedPairs, type Mark } from './coded-pair.ts';
import { type Counts, kappa, sumOf } from './kappa.ts';
import type { Exchanged } from './to-json-ld.ts';

/** What two coders said, and Cohen's kappa of it; undefined where they could not have disagreed. */
export interface Judged {
  counts: Counts;
  kappa: number | undefined;
}

/** How far two coders agree on one tag: on the clauses that bear it, and on the characters (UTF-16) under it. */
export interface TagAgreement {
  tag: string;
  clauses: Judged;
  characters: Judged;
}

/** A clause to which one coder gave a tag and the other did not. */
export interface Disagreement {
  title: string;
  clause: string;
  tag: string;
  /** Who gave it. */
  by: Coder;
  /** What was marked. */
  quote: string;
}

export interface Agreement {
  /** How many documents both have; others are left out. */
  documents: number;
  tags: TagAgreement[];
  /** Of all tags together. */
  all: Omit<TagAgreement, 'tag'>;
  disagreements: Disagreement[];
}

/** How far two people agree who coded the same notices, tag by tag, and where they do not. */
export function agreementOf(first: Exchanged, second: Exchanged): Agreement {
  const pairs = codedPairs(first, second);
  const names = new Set(pairs.flatMap(({ marks }) => marks.map(({ tag }) => tag)));
  const tags = [...names].toSorted().map((tag) => ({
    tag,
    clauses: judged(pairs.map((pair) => clauseCounts(pair, tag))),
    characters: judged(pairs.map((pair) => characterCounts(pair, tag))),
  }));
  return {
    documents: pairs.length,
    tags,
    all: {
      clauses: judged(tags.map(({ clauses }) => clauses.counts)),
      characters: judged(tags.map(({ characters }) => characters.counts)),
    },
    disagreements: pairs.flatMap(disagreementsIn),
  };
}

function judged(tables: readonly Counts[]): Judged {
  const counts = sumOf(tables);
  return { counts, kappa: kappa(counts) };
}

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Who marked something in a section with a tag. */
function codersIn(section: Span, tag: string, marks: readonly Mark[]): Set<Coder> {
  const inside = marks.filter((mark) => mark.tag === tag && meet(mark, section));
  return new Set(inside.map(({ by }) => by));
}

function clauseCounts({ sections, marks }: CodedPair, tag: string): Counts {
  return countsOf(sections, (section) => {
    const coders = codersIn(section, tag, marks);
    return [coders.has('first'), coders.has('second')];
  });
}

const BITS: Readonly<Record<Coder, number>> = { first: 1, second: 2 };

function characterCounts({ text, marks }: CodedPair, tag: string): Counts {
  const coded = new Uint8Array(text.length);
  for (const mark of marks) {
    if (mark.tag !== tag) continue;
    for (let at = mark.start; at < mark.end; at++) coded[at] = (coded[at] ?? 0) | BITS[mark.by];
  }
  return countsOf(coded, (bits) => [(bits & BITS.first) !== 0, (bits & BITS.second) !== 0]);
}

function countsOf<T>(items: Iterable<T>, judge: (item: T) => [first: boolean, second: boolean]) {
  const counts: Counts = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
  for (const item of items) {
    const [first, second] = judge(item);
    if (first) counts[second ? 'both' : 'firstOnly']++;
    else counts[second ? 'secondOnly' : 'neither']++;
  }
  return counts;
}

/** In order of place: each mark in whose section the other coder has none with its tag. */
function disagreementsIn({ title, text, sections, marks }: CodedPair): Disagreement[] {
  return sections.flatMap((section) => {
    const inside = marks.filter((mark) => meet(mark, section));
    return inside
      .filter(({ tag }) => codersIn(section, tag, inside).size === 1)
      .map(({ tag, by, start, end }) => {
        return { title, clause: section.clause, tag, by, quote: text.slice(start, end) };
      });
  });
}
