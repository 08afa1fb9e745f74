import type { Span } from '../text/span.ts';
import type {
  Commitment,
  DeadlineMention,
  DepartmentMention,
  Inherited,
  Mention,
  OutlineNode,
  TargetMention,
} from './notice.ts';
import { clauseAt } from './outline/clause-at.ts';
import type { Structure } from './structure.ts';

/**
 * The task ledger: one row for each innermost clause in which something is to be done, with its own mentions. A bound
 * that a clause above states in its own words, before its parts begin, holds for the parts as well, and the one of the
 * chapter of goals for all that follows it; in their rows it is marked with the address it comes from. Spans are into
 * the normal text, as the mentions' are.
 */
export function commitmentsOf(structure: Structure, mentions: readonly Mention[]): Commitment[] {
  const outline = [...structure.outline].sort((a, b) => a.start - b.start || b.end - a.end);
  const rows = new Map<string, Row>();
  for (const mention of mentions) {
    const node = clauseAt(outline, mention.start);
    const clause = mention.clause ?? node?.clause;
    if (clause === undefined) continue;
    const row = rows.get(clause) ?? { clause, node, mentions: [] };
    row.mentions.push(mention);
    rows.set(clause, row);
  }
  const horizons = horizonsOf(outline, mentions);
  return [...rows.values()]
    .map((row) => commitmentOf(row, outline, horizons))
    .sort((a, b) => a.start - b.start);
}

interface Row {
  clause: string;
  node: OutlineNode | undefined;
  mentions: Mention[];
}

/** A bound and the clause that states it. */
interface Horizon {
  from: OutlineNode;
  deadline: DeadlineMention;
  /** The clause goes on in parts after its own words. */
  parts: boolean;
}

const only = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K) =>
  mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);

function commitmentOf(
  row: Row,
  outline: readonly OutlineNode[],
  horizons: readonly Horizon[],
): Commitment {
  const departments: DepartmentMention[] = only(row.mentions, 'department');
  const targets: TargetMention[] = only(row.mentions, 'target');
  const own: DeadlineMention[] = only(row.mentions, 'deadline');
  const bounded = own.some((deadline) => deadline.endDate !== undefined);
  const inherited = bounded || !row.node ? [] : inheritedBy(row.node, row.clause, horizons);
  return {
    clause: row.clause,
    heading: headingOf(row),
    ...spanOf(row, outline),
    departments,
    deadlines: [...own, ...inherited],
    targets,
  };
}

/** A row of a table has no heading of its own; its indicator says what it is about. */
function headingOf({ clause, node, mentions }: Row): string {
  if (node?.clause === clause) return node.heading;
  return only(mentions, 'target')[0]?.indicator ?? node?.heading ?? '';
}

/** The clause's own text: to where its first part begins. A row of a table spans what was found in it. */
function spanOf({ clause, node, mentions }: Row, outline: readonly OutlineNode[]): Span {
  if (node?.clause !== clause) {
    const start = Math.min(...mentions.map((mention) => mention.start));
    return { start, end: Math.max(...mentions.map((mention) => mention.end)) };
  }
  return { start: node.start, end: ownEnd(node, outline) };
}

function ownEnd(node: OutlineNode, outline: readonly OutlineNode[]): number {
  const part = outline[outline.indexOf(node) + 1];
  return part && part.start < node.end ? part.start : node.end;
}

/** Every stated bound with the clause that states it. */
function horizonsOf(outline: readonly OutlineNode[], mentions: readonly Mention[]): Horizon[] {
  const horizons: Horizon[] = [];
  for (const deadline of only(mentions, 'deadline')) {
    if (deadline.endDate === undefined) continue;
    const from = clauseAt(outline, deadline.start);
    if (from) horizons.push({ from, deadline, parts: ownEnd(from, outline) < from.end });
  }
  return horizons;
}

/** 一、总体目标: what the chapters after it are to reach. */
const GOALS =
  /(?:总体|主要|工作|发展|战略|行动|建设|奋斗)?目标(?:任务)?$|^总体(?:要求|思路)|目标(?:和|与)/u;

/** The last bound of the nearest clause above that states one, else of the goals before it. */
function inheritedBy(
  node: OutlineNode,
  clause: string,
  horizons: readonly Horizon[],
): (DeadlineMention & Inherited)[] {
  const others = horizons.filter(({ from }) => from.clause !== clause);
  const above = others.filter(
    ({ from, parts }) =>
      from === node || (parts && from.start < node.start && node.start < from.end),
  );
  const goals = others.filter(({ from }) => from.end <= node.start && GOALS.test(from.heading));
  const innermost = Math.max(...above.map(({ from }) => from.start));
  const holding = above.filter(({ from }) => from.start === innermost);
  const last = latest(holding.length > 0 ? holding : goals);
  return last ? [{ ...last.deadline, inheritedFrom: last.from.clause }] : [];
}

/** Years after the first bound in which a later one is a step of the same plan, not an outlook (展望2035年). */
const PLAN_YEARS = 5;

function latest(horizons: readonly Horizon[]): Horizon | undefined {
  const year = ({ deadline }: Horizon) => Number(deadline.endDate?.slice(0, 4));
  const first = horizons[0];
  if (!first) return undefined;
  return horizons
    .filter((horizon) => year(horizon) - year(first) <= PLAN_YEARS)
    .reduce((best, next) =>
      (next.deadline.endDate ?? '') > (best.deadline.endDate ?? '') ? next : best,
    );
}
