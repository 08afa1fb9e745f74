import type { MarkedNotice } from '../notices/marked.ts';
import type { Found } from './reference.ts';

export const KINDS = ['deadline', 'target', 'department'] as const;

/** Two spans mean the same where they share at least this part of what they cover together. */
const SAME = 0.5;

/** F1 of each kind over notices, by overlap of spans; what a notice marks as optional counts neither way. */
export function f1ByKind(
  notices: readonly MarkedNotice[],
  find: (text: string) => readonly Found[],
): Map<Found['kind'], number> {
  const counts = new Map(KINDS.map((kind) => [kind, { hits: 0, found: 0, expected: 0 }]));
  for (const notice of notices) {
    const found = find(notice.text);
    for (const kind of KINDS) {
      const count = counts.get(kind);
      const expected = expectedOf(notice, kind);
      const own = found.filter((one) => one.kind === kind && !isOptional(one, notice));
      if (!count) continue;
      count.hits += hits(expected, own);
      count.found += own.length;
      count.expected += expected.length;
    }
  }
  return new Map(
    [...counts].map(([kind, { hits, found, expected }]) => [kind, f1(hits, found, expected)]),
  );
}

type Span = Pick<Found, 'start' | 'end'>;

function expectedOf(notice: MarkedNotice, kind: Found['kind']): Span[] {
  return notice.expected.filter(({ answer }) => answer.startsWith(kind));
}

function isOptional(one: Span, { optional }: MarkedNotice): boolean {
  return optional.some((span) => span.start < one.end && one.start < span.end);
}

/** Each expected span is met by at most one that was found. */
function hits(expected: readonly Span[], found: readonly Span[]): number {
  const free = new Set(found);
  let met = 0;
  for (const span of expected) {
    const match = [...free].find((one) => overlap(one, span) >= SAME);
    if (match && free.delete(match)) met++;
  }
  return met;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function f1(hits: number, found: number, expected: number): number {
  return found + expected === 0 ? 1 : (2 * hits) / (found + expected);
}
