import type { Coding, CodingDifference } from '../../annotation/review/double-coding.ts';
import type { Span } from '../../text/span.ts';
import type { CodedPair, Coder, Mark } from './coded-pair.ts';

/**
 * The places of one document on which its coders do not agree, in order. What both did alike, the same tags on the same
 * passages, is left out first; of the rest, codings that overlap are one difference, to be settled together.
 */
export function differencesIn(pair: CodedPair): CodingDifference[] {
  const first = codingsOf(pair.marks, 'first');
  const second = codingsOf(pair.marks, 'second');
  const [mine, theirs] = withoutAgreed(first, second);
  const placed = [
    ...mine.map((coding): Placed => ({ by: 'first', coding })),
    ...theirs.map((coding): Placed => ({ by: 'second', coding })),
  ];
  return clustersOf(placed).map((cluster) => differenceOf(pair, cluster));
}

interface Placed {
  by: Coder;
  coding: Coding;
}

function codingsOf(marks: readonly Mark[], by: Coder): Coding[] {
  const own = Map.groupBy(
    marks.filter((mark) => mark.by === by),
    ({ annotation }) => annotation,
  );
  return [...own].map(([annotation, given]) => ({
    annotation,
    tags: [...new Set(given.map(({ tag }) => tag))].sort(),
    passages: [
      ...new Map(given.map(({ start, end }) => [`${start}-${end}`, { start, end }])).values(),
    ],
  }));
}

const signOf = ({ tags, passages }: Coding) =>
  JSON.stringify([tags, passages.map(({ start, end }) => [start, end]).sort()]);

/** Each coding has its like on the other side at most once. */
function withoutAgreed(first: Coding[], second: Coding[]): [Coding[], Coding[]] {
  const unmatched = Map.groupBy(second, signOf);
  const mine = first.filter((coding) => unmatched.get(signOf(coding))?.pop() === undefined);
  return [mine, [...unmatched.values()].flat()];
}

/** Codings that overlap, directly or by others between them; one on several passages holds these together. */
function clustersOf(placed: readonly Placed[]): Placed[][] {
  const parent = placed.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] = parent[parent[top] as number] as number;
    return top;
  };
  const spans = placed
    .flatMap(({ coding }, at) => coding.passages.map((span) => ({ ...span, at })))
    .sort((a, b) => a.start - b.start);
  let reach = { end: 0, at: -1 };
  for (const { start, end, at } of spans) {
    if (reach.at >= 0 && start < reach.end) parent[root(at)] = root(reach.at);
    if (end > reach.end) reach = { end, at };
  }
  const clusters = Map.groupBy(placed.keys(), root);
  return [...clusters.values()]
    .map((members) => members.map((at) => placed[at] as Placed))
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (cluster: readonly Placed[]) => extentOf(cluster).start;

function extentOf(cluster: readonly Placed[]): Span {
  const passages = cluster.flatMap(({ coding }) => coding.passages);
  return {
    start: Math.min(...passages.map(({ start }) => start)),
    end: Math.max(...passages.map(({ end }) => end)),
  };
}

function differenceOf(pair: CodedPair, cluster: readonly Placed[]): CodingDifference {
  const { document, title, text, sections } = pair;
  const extent = extentOf(cluster);
  const codings = (by: Coder) => cluster.filter((it) => it.by === by).map(({ coding }) => coding);
  const [first, second] = [codings('first'), codings('second')];
  const ids = cluster.map(({ by, coding }) => `${by}:${coding.annotation}`).sort();
  const clause = sections.findLast(({ start }) => start <= extent.start)?.clause ?? '';
  return {
    ...extent,
    key: `${document.id} ${ids[0]}`,
    document: document.id,
    title,
    clause,
    is: kindOf(first, second),
    first,
    second,
    context: contextOf(text, extent),
  };
}

function kindOf(first: readonly Coding[], second: readonly Coding[]): CodingDifference['is'] {
  if (second.length === 0) return 'firstOnly';
  if (first.length === 0) return 'secondOnly';
  const tags = (codings: readonly Coding[]) =>
    [...new Set(codings.flatMap((coding) => coding.tags))].sort().join('\n');
  return tags(first) === tags(second) ? 'extent' : 'tags';
}

/** So many characters before and after, to see what the words are about. */
const AROUND = 40;

function contextOf(text: string, { start, end }: Span): CodingDifference['context'] {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND, 0);
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + AROUND);
  return { text: text.slice(from, to), start: start - from, end: end - from };
}
