import type { DeadlineMention, Inherited, OutlineNode, Role } from '../../notice/notice.ts';
import { sameBody } from '../../notice/organisation/same-body.ts';
import { dueOf } from '../due.ts';
import { type ClauseGroup, clauseGroups } from './clause-groups.ts';
import type { DeadlineGroup } from './deadline-groups.ts';
import type { LedgerChoices } from './ledger-choices.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** What a group of rows has in common. */
export type GroupHead =
  | { by: 'clause'; clause: string; heading: string }
  /** With the number of rows in which the body has each role; without a name, rows that name none. */
  | { by: 'body'; name?: string; roles: Readonly<Partial<Record<Role, number>>> }
  | { by: 'deadline'; due: DeadlineGroup | 'undated' };

/** Rows of the ledger that stand together. */
export interface LedgerGroup {
  key: string;
  /** Without it the rows are their own heads. */
  head?: GroupHead;
  /** A bound from above that every row has: it is said once. */
  shared?: DeadlineMention & Inherited;
  rows: readonly LedgerEntry[];
}

/** All rows in groups, each row in the order in which it comes; by bodies a row stands under each of its own. */
export function ledgerGroups(
  entries: readonly LedgerEntry[],
  grouping: LedgerChoices['grouping'],
  on: { outline: readonly OutlineNode[]; today: string; soonDays?: number },
): LedgerGroup[] {
  switch (grouping) {
    case 'clause':
      return byClause(entries, on.outline);
    case 'body':
      return byBody(entries);
    case 'deadline':
      return byDeadline(entries, on);
    case 'none':
      return [{ key: 'all', rows: entries }];
  }
}

function byClause(entries: readonly LedgerEntry[], outline: readonly OutlineNode[]): LedgerGroup[] {
  const rows = new Map(entries.map((entry) => [entry.commitment, entry]));
  const commitments = [...rows.keys()].sort((a, b) => a.start - b.start);
  return clauseGroups(commitments, outline).map((group) => ({
    key: `clause ${group.rows[0]?.start}`,
    ...(group.head && { head: { by: 'clause', ...group.head } }),
    ...(group.shared && { shared: group.shared }),
    rows: inOrderOf(entries, group),
  }));
}

function inOrderOf(entries: readonly LedgerEntry[], { rows }: ClauseGroup): LedgerEntry[] {
  const members = new Set(rows);
  return entries.filter(({ commitment }) => members.has(commitment));
}

interface Body {
  name: string;
  rows: Set<LedgerEntry>;
  roles: Partial<Record<Role, number>>;
}

/** Those with most to do first; what names nobody comes last. */
function byBody(entries: readonly LedgerEntry[]): LedgerGroup[] {
  const bodies: Body[] = [];
  const byName = new Map<string, Body>();
  for (const entry of entries) {
    for (const { name, role } of entry.commitment.departments) {
      const body = byName.get(name) ?? bodyNamed(name, bodies);
      byName.set(name, body);
      if (body.rows.has(entry)) continue;
      body.rows.add(entry);
      body.roles[role] = (body.roles[role] ?? 0) + 1;
    }
  }
  const nobody = entries.filter(({ commitment }) => commitment.departments.length === 0);
  const groups: LedgerGroup[] = bodies
    .sort((a, b) => b.rows.size - a.rows.size)
    .map(({ name, rows, roles }) => ({
      key: `body ${name}`,
      head: { by: 'body', name, roles },
      rows: [...rows],
    }));
  if (nobody.length > 0)
    groups.push({ key: 'nobody', head: { by: 'body', roles: {} }, rows: nobody });
  return groups;
}

/** The body under whatever name it was met before; else a new one. */
function bodyNamed(name: string, bodies: Body[]): Body {
  const known = bodies.find((body) => sameBody(body.name, name));
  if (known) return known;
  const body: Body = { name, rows: new Set(), roles: {} };
  bodies.push(body);
  return body;
}

const DUES = ['soon', 'ahead', 'recurring', 'withinTerm', 'undated', 'past'] as const;

function byDeadline(
  entries: readonly LedgerEntry[],
  on: Parameters<typeof dueOf>[1],
): LedgerGroup[] {
  const dues = Map.groupBy(entries, ({ deadlines: [first] }) => dueGroupOf(first, on));
  return DUES.flatMap((due) => {
    const rows = dues.get(due);
    return rows ? [{ key: due, head: { by: 'deadline', due }, rows }] : [];
  });
}

function dueGroupOf(
  first: DeadlineMention | undefined,
  on: Parameters<typeof dueOf>[1],
): (typeof DUES)[number] {
  if (first === undefined) return 'undated';
  const { is } = dueOf(first, on);
  if (is === 'every') return 'recurring';
  return is === 'within' ? 'withinTerm' : is;
}
