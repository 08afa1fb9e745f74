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
    // Numbering that restarts gives one address to two clauses.
    const key = `${node?.start}/${clause}`;
    const row = rows.get(key) ?? { clause, node, mentions: [] };
    row.mentions.push(mention);
    rows.set(key, row);
  }
  const places = placesOf(outline);
  const horizons = horizonsOf(outline, mentions);
  return [...rows.values()]
    .map((row) => commitmentOf(row, places, horizons))
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
}

interface Horizons {
  /** What each clause states, in order. */
  byClause: ReadonlyMap<OutlineNode, readonly Horizon[]>;
  /** What the chapters of goals state, in order. */
  goals: readonly Horizon[];
}

/** Where a node stands among the others. */
interface Place {
  parent: OutlineNode | undefined;
  /** Its own text ends here: where its first part begins, if it has one. */
  ownEnd: number;
}

type Places = ReadonlyMap<OutlineNode, Place>;

/** The place of each node of an outline that nests, in order of starts. */
function placesOf(outline: readonly OutlineNode[]): Places {
  const places = new Map<OutlineNode, Place>();
  const open: OutlineNode[] = [];
  outline.forEach((node, at) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= node.start) open.pop();
    const part = outline[at + 1];
    const ownEnd = part && part.start < node.end ? part.start : node.end;
    places.set(node, { parent: open.at(-1), ownEnd });
    open.push(node);
  });
  return places;
}

const only = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K) =>
  mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);

function commitmentOf(row: Row, places: Places, horizons: Horizons): Commitment {
  const departments: DepartmentMention[] = only(row.mentions, 'department');
  const targets: TargetMention[] = only(row.mentions, 'target');
  const own: DeadlineMention[] = only(row.mentions, 'deadline');
  const bounded = own.some((deadline) => deadline.endDate !== undefined);
  const inherited = bounded || !row.node ? [] : inheritedBy(row.node, row.clause, places, horizons);
  return {
    clause: row.clause,
    heading: headingOf(row),
    ...spanOf(row, places),
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
function spanOf({ clause, node, mentions }: Row, places: Places): Span {
  if (node?.clause !== clause) {
    const start = mentions.reduce((least, mention) => Math.min(least, mention.start), Infinity);
    return { start, end: mentions.reduce((most, mention) => Math.max(most, mention.end), 0) };
  }
  return { start: node.start, end: places.get(node)?.ownEnd ?? node.end };
}

/** Every stated bound under the clause that states it. */
function horizonsOf(outline: readonly OutlineNode[], mentions: readonly Mention[]): Horizons {
  const byClause = new Map<OutlineNode, Horizon[]>();
  const goals: Horizon[] = [];
  for (const deadline of only(mentions, 'deadline')) {
    if (deadline.endDate === undefined) continue;
    const from = clauseAt(outline, deadline.start);
    if (!from) continue;
    const stated = byClause.get(from) ?? [];
    stated.push({ from, deadline });
    byClause.set(from, stated);
    if (GOALS.test(from.heading)) goals.push({ from, deadline });
  }
  return { byClause, goals };
}

/** 一、总体目标: what the chapters after it are to reach. */
const GOALS =
  /(?:总体|主要|工作|发展|战略|行动|建设|奋斗)?目标(?:任务)?$|^总体(?:要求|思路)|目标(?:和|与)/u;

/** The last bound of the nearest clause above that states one before its parts, else of the goals before it. */
function inheritedBy(
  node: OutlineNode,
  clause: string,
  places: Places,
  { byClause, goals }: Horizons,
): (DeadlineMention & Inherited)[] {
  const others = ({ from }: Horizon) => from.clause !== clause;
  let above: OutlineNode | undefined = node;
  let holding: readonly Horizon[] = [];
  while (above && holding.length === 0) {
    const parts = above === node || (places.get(above)?.ownEnd ?? above.end) < above.end;
    holding = parts ? (byClause.get(above) ?? []).filter(others) : [];
    above = places.get(above)?.parent;
  }
  if (holding.length === 0) {
    // A goal holds for the chapters after its own, not for the goal beside it.
    const isBefore = ({ from }: Horizon) => chapterOf(from, places).end <= node.start;
    holding = goals.filter((goal) => isBefore(goal) && others(goal));
  }
  const last = latest(holding);
  return last ? [{ ...last.deadline, inheritedFrom: last.from.clause }] : [];
}

/** The outermost clause around a node. */
function chapterOf(node: OutlineNode, places: Places): OutlineNode {
  const parent = places.get(node)?.parent;
  return parent ? chapterOf(parent, places) : node;
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
