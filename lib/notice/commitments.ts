import type { Span } from '../text/span.ts';
import { type Goal, goalReader, type Horizon, latest } from './goal-horizons.ts';
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
 * the text of the outline and the mentions, be it the normal one or the source.
 */
export function commitmentsOf(
  structure: Pick<Structure, 'outline'>,
  mentions: readonly Mention[],
): Commitment[] {
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
  const horizons = horizonsOf(outline, mentions, places);
  return [...rows.values()]
    .map((row) => commitmentOf(row, places, horizons))
    .sort((a, b) => a.start - b.start);
}

interface Row {
  clause: string;
  node: OutlineNode | undefined;
  mentions: Mention[];
}

interface Horizons {
  /** The last bound that each clause states. */
  byClause: ReadonlyMap<OutlineNode, Horizon>;
  /** The one that the chapters of goals before a clause give to it. */
  ofGoals: ReturnType<typeof goalReader>;
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

/** The bounds that clauses inherit. */
function horizonsOf(
  outline: readonly OutlineNode[],
  mentions: readonly Mention[],
  places: Places,
): Horizons {
  const stated = new Map<OutlineNode, Horizon[]>();
  const goals: Goal[] = [];
  for (const deadline of only(mentions, 'deadline')) {
    if (deadline.endDate === undefined) continue;
    const from = clauseAt(outline, deadline.start);
    if (!from) continue;
    const own = stated.get(from) ?? [];
    own.push({ from, deadline });
    stated.set(from, own);
    // A goal holds for the chapters after its own, not for the goal beside it.
    if (GOALS.test(from.heading))
      goals.push({ from, deadline, start: chapterOf(from, places).end });
  }
  const byClause = new Map<OutlineNode, Horizon>();
  for (const [node, own] of stated) {
    const last = latest(own);
    if (last) byClause.set(node, last);
  }
  return { byClause, ofGoals: goalReader(goals) };
}

/** 一、总体目标: what the chapters after it are to reach. */
const GOALS =
  /(?:总体|主要|工作|发展|战略|行动|建设|奋斗)?目标(?:任务)?$|^总体(?:要求|思路)|目标(?:和|与)/u;

/** The last bound of the nearest clause above that states one before its parts, else of the goals before it. */
function inheritedBy(
  node: OutlineNode,
  clause: string,
  places: Places,
  { byClause, ofGoals }: Horizons,
): (DeadlineMention & Inherited)[] {
  let above: OutlineNode | undefined = node;
  let last: Horizon | undefined;
  while (above && !last) {
    const parts = above === node || (places.get(above)?.ownEnd ?? above.end) < above.end;
    last = parts && above.clause !== clause ? byClause.get(above) : undefined;
    above = places.get(above)?.parent;
  }
  last ??= ofGoals(node.start, clause);
  return last ? [{ ...last.deadline, inheritedFrom: last.from.clause }] : [];
}

/** The outermost clause around a node. */
function chapterOf(node: OutlineNode, places: Places): OutlineNode {
  const parent = places.get(node)?.parent;
  return parent ? chapterOf(parent, places) : node;
}
