import { pathText } from '../../annotation/codebook/tag-path.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { passagesOf } from '../../annotation/record/passages.ts';
import type { Span } from '../../text/span.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import { byCode, type CodeLevel, codesOn } from './code-by-document.ts';
import { type Counting, CrossTally } from './cross-table.ts';

/** What makes two codes meet: the innermost clause that both are on, or the characters (UTF-16) under both. */
export type Meeting = 'clause' | 'characters';

/**
 * How often two codes meet: in how many clauses both stand, or how many characters bear both. On the diagonal, and as
 * the total, how many clauses or characters bear the code at all.
 */
export function* codeByCode(
  documents: readonly LibraryDocument[],
  level: CodeLevel,
  meeting: Meeting,
): Counting {
  const tally = new CrossTally();
  const count = meeting === 'clause' ? countClauses : countCharacters;
  for (const { annotations } of documents) {
    for (const annotation of annotations) {
      for (const code of codesOn(annotation, level)) {
        tally.row(code, pathText(code)).column(code, pathText(code));
      }
    }
    count(annotations, level, tally);
    yield;
  }
  const table = tally.rowsInOrder(byCode).columnsInOrder(byCode).table();
  return { ...table, total: (row) => table.count(row, row) };
}

function countClauses(annotations: readonly Annotation[], level: CodeLevel, tally: CrossTally) {
  const clauses = new Map<string, Set<string>>();
  for (const annotation of annotations) {
    const codes = codesOn(annotation, level);
    for (const clause of new Set(passagesOf(annotation).flatMap(clauseOf))) {
      const here = clauses.get(clause) ?? new Set();
      for (const code of codes) here.add(code);
      clauses.set(clause, here);
    }
  }
  for (const codes of clauses.values()) addPairs(codes, 1, tally);
}

type Selected = Pick<Annotation['target'], 'selector'>;

function clauseOf({ selector }: Selected): string[] {
  return selector.flatMap((one) => (one.type === 'FragmentSelector' ? [one.value] : []));
}

function spanOf({ selector }: Selected): Span[] {
  return selector.flatMap((one) => (one.type === 'TextPositionSelector' ? [one] : []));
}

interface Edge {
  at: number;
  /** 1 where a passage begins, -1 where it ends. */
  turn: 1 | -1;
  code: string;
}

/** Goes from edge to edge and knows which codes lie on the characters between. */
function countCharacters(annotations: readonly Annotation[], level: CodeLevel, tally: CrossTally) {
  const edges = annotations.flatMap((annotation) => edgesOf(annotation, level));
  edges.sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  for (const [index, { at, turn, code }] of edges.entries()) {
    const depth = (open.get(code) ?? 0) + turn;
    if (depth > 0) open.set(code, depth);
    else open.delete(code);
    const length = (edges[index + 1]?.at ?? at) - at;
    if (length > 0) addPairs(open.keys(), length, tally);
  }
}

function edgesOf(annotation: Annotation, level: CodeLevel): Edge[] {
  const spans = passagesOf(annotation).flatMap(spanOf);
  return codesOn(annotation, level).flatMap((code) =>
    spans.flatMap(({ start, end }): Edge[] => [
      { at: start, turn: 1, code },
      { at: end, turn: -1, code },
    ]),
  );
}

function addPairs(codes: Iterable<string>, count: number, tally: CrossTally): void {
  const all = [...codes];
  for (const one of all) for (const other of all) tally.add(one, other, count);
}
