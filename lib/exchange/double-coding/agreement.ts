import type { Counts, Judged, TagAgreement } from '../../annotation/review/double-coding.ts';
import type { Span } from '../../text/span.ts';
import type { Exchanged } from '../json-ld/to-json-ld.ts';
import { type CodedPair, type Coder, codedPairs, type Mark } from './coded-pair.ts';
import { kappa, sumOf } from './kappa.ts';

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

/** How far two coders agree, by tag in the order of its name, and where they do not. */
export interface Agreement {
  /** How many documents both have; others are left out. */
  documents: number;
  tags: TagAgreement[];
  /** Of all tags together. */
  all: Omit<TagAgreement, 'tag'>;
  disagreements: Disagreement[];
}

/** What the coders of one document said of each tag; a tag that is not in it neither of them gave. */
export interface PairTally {
  sections: number;
  characters: number;
  tags: ReadonlyMap<string, { clauses: Counts; characters: Counts }>;
  disagreements: readonly Disagreement[];
}

/** How far two people agree who coded the same notices, tag by tag, and where they do not. */
export function agreementOf(first: Exchanged, second: Exchanged): Agreement {
  return agreementIn(codedPairs(first, second).map(tallyOf));
}

/** The same of documents that were counted one by one. */
export function agreementIn(pairs: readonly PairTally[]): Agreement {
  const names = new Set(pairs.flatMap((pair) => [...pair.tags.keys()]));
  const tags = [...names].toSorted().map((tag) => ({
    tag,
    clauses: judged(pairs.map((it) => it.tags.get(tag)?.clauses ?? nobody(it.sections))),
    characters: judged(pairs.map((it) => it.tags.get(tag)?.characters ?? nobody(it.characters))),
  }));
  return {
    documents: pairs.length,
    tags,
    all: {
      clauses: judged(tags.map(({ clauses }) => clauses.counts)),
      characters: judged(tags.map(({ characters }) => characters.counts)),
    },
    disagreements: pairs.flatMap(({ disagreements }) => disagreements),
  };
}

/** Counts what the two coders of one document said. */
export function tallyOf(pair: CodedPair): PairTally {
  const { text, sections, marks } = pair;
  const byTag = Map.groupBy(marks, ({ tag }) => tag);
  return {
    sections: sections.length,
    characters: text.length,
    tags: new Map(
      [...byTag].map(([tag, own]) => [
        tag,
        { clauses: clauseCounts(sections, own), characters: characterCounts(text, own) },
      ]),
    ),
    disagreements: disagreementsIn(pair),
  };
}

const nobody = (neither: number): Counts => ({ both: 0, firstOnly: 0, secondOnly: 0, neither });

function judged(tables: readonly Counts[]): Judged {
  const counts = sumOf(tables);
  return { counts, kappa: kappa(counts) };
}

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const BITS: Readonly<Record<Coder, number>> = { first: 1, second: 2 };

function clauseCounts(sections: CodedPair['sections'], marks: readonly Mark[]): Counts {
  const coded = new Uint8Array(sections.length);
  for (const mark of marks) {
    for (let at = sectionAt(sections, mark.start); meetsAt(sections, at, mark); at++) {
      coded[at] = (coded[at] ?? 0) | BITS[mark.by];
    }
  }
  return countsOf(coded);
}

function meetsAt(sections: CodedPair['sections'], at: number, mark: Span): boolean {
  const section = sections[at];
  return section !== undefined && section.start < mark.end;
}

/** The section that holds an offset: by bisection. */
function sectionAt(sections: CodedPair['sections'], offset: number): number {
  let [low, high] = [0, sections.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function characterCounts(text: string, marks: readonly Mark[]): Counts {
  const coded = new Uint8Array(text.length);
  for (const mark of marks) {
    for (let at = mark.start; at < mark.end; at++) coded[at] = (coded[at] ?? 0) | BITS[mark.by];
  }
  return countsOf(coded);
}

/** How often which of the coders' bits are set. */
function countsOf(coded: Uint8Array): Counts {
  const times: [number, number, number, number] = [0, 0, 0, 0];
  for (const bits of coded) times[bits as 0 | 1 | 2 | 3]++;
  const [neither, firstOnly, secondOnly, both] = times;
  return { both, firstOnly, secondOnly, neither };
}

/** In order of place: each mark in whose section the other coder has none with its tag. */
function disagreementsIn({ title, text, sections, marks }: CodedPair): Disagreement[] {
  return sections.flatMap((section) => {
    const inside = marks.filter((mark) => meet(mark, section));
    const coders = new Map<string, Set<Coder>>();
    for (const { tag, by } of inside) coders.set(tag, (coders.get(tag) ?? new Set()).add(by));
    return inside
      .filter(({ tag }) => coders.get(tag)?.size === 1)
      .map(({ tag, by, start, end }) => {
        return { title, clause: section.clause, tag, by, quote: text.slice(start, end) };
      });
  });
}
