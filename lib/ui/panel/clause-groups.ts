import type { Commitment, DeadlineMention, Inherited, OutlineNode } from '../../notice/notice.ts';

/** Rows of the ledger that stand under one clause. */
export interface ClauseGroup {
  /** The clause they stand under; without it the row is its own head. */
  head?: { clause: string; heading: string };
  /** A bound from above that every row has: it is said once. */
  shared?: DeadlineMention & Inherited;
  rows: Commitment[];
}

/** A group should have so many rows on average; otherwise the rows are grouped by a clause further up. */
const WORTH_A_HEAD = 3;

/** The rows in the order of the text, under the clauses that hold them. */
export function clauseGroups(
  commitments: readonly Commitment[],
  outline: readonly OutlineNode[],
): ClauseGroup[] {
  const depth = depthOf(commitments);
  const groups: { key: string; rows: Commitment[] }[] = [];
  for (const row of commitments) {
    const key = clauseAbove(row.clause, depth);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, rows: [row] });
  }
  return groups.map(({ key, rows }) => groupOf(key, rows, outline));
}

function groupOf(clause: string, rows: Commitment[], outline: readonly OutlineNode[]): ClauseGroup {
  const node = outline.find((node) => node.clause === clause);
  const shared = sharedDeadline(rows.filter((row) => row.clause !== clause));
  const isHeaded = rows.length > 1 || rows[0]?.clause !== clause;
  return {
    rows,
    ...(node && isHeaded && { head: { clause, heading: node.heading } }),
    ...(shared && { shared }),
  };
}

/** The deepest rank of clauses that makes groups worth a head; the chapters at least. */
function depthOf(commitments: readonly Commitment[]): number {
  const deepest = Math.max(0, ...commitments.map(({ clause }) => clause.split('/').length - 1));
  for (let depth = deepest; depth > 1; depth--) {
    const keys = new Set(commitments.map(({ clause }) => clauseAbove(clause, depth)));
    if (commitments.length / keys.size >= WORTH_A_HEAD) return depth;
  }
  return 1;
}

/** The clause at most so deep that holds a row, and is not the row unless it is a chapter. */
function clauseAbove(clause: string, depth: number): string {
  const parts = clause.split('/');
  return parts.slice(0, Math.max(1, Math.min(depth, parts.length - 1))).join('/');
}

/** The deadline that several rows inherit, if it is the same for all. */
function sharedDeadline(rows: readonly Commitment[]): (DeadlineMention & Inherited) | undefined {
  const inherited = rows.map(({ deadlines }) =>
    deadlines.find(({ inheritedFrom }) => inheritedFrom !== undefined),
  );
  const [first] = inherited;
  return rows.length > 1 && first && inherited.every((it) => it?.id === first.id)
    ? first
    : undefined;
}
