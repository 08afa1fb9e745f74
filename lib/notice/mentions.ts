import type { Mention, MentionKind, TraceEntry } from './notice.ts';
import { firstLeadsFrom } from './organisation/lead-convention.ts';
import { shortNamesIn } from './organisation/short-names.ts';
import type { Passage } from './passage/passage.ts';
import { passagesOf } from './passage/passages.ts';
import { dueOf, headingBounds } from './quantity/due.ts';
import { type Rules, readPassage } from './read-passage.ts';
import type { Draft, Setting } from './recogniser.ts';
import { DEADLINES, DEPARTMENTS, readDeadlines, TARGETS } from './rules.ts';
import type { Structure } from './structure.ts';
import type { Table } from './table/table.ts';
import { tablesOf } from './table/tables.ts';
import { sinceOf } from './time/since.ts';

export interface RecogniseOptions {
  /** Filled with what became of every candidate, if given. */
  trace?: TraceEntry[];
  /** The day, `YYYY-MM-DD`, to look forward from where the notice has no date of its own. */
  today?: string;
}

/**
 * The mentions of a notice in order of place. Spans are into the NORMAL text, and so are the places in `id` and the
 * words of `quote`: all three get their final form where spans are mapped back to the source.
 */
export function recogniseMentions(
  structure: Structure,
  { trace, today }: RecogniseOptions = {},
): Mention[] {
  const since = sinceOf(structure, today);
  const { text } = structure.normal;
  const setting: Setting = {
    ...(since ? { since } : {}),
    firstLeadsFrom: firstLeadsFrom(text),
    shortNames: shortNamesIn(text),
  };
  const tables = tablesOf(structure, since?.year);
  const passages = passagesOf(structure);
  const drafts: AnyDraft[] = [];
  for (const passage of passages) drafts.push(...inPassage(passage, setting, tables, trace));
  for (const table of tables) drafts.push(...inTable(table, setting, passages));
  const identify = identifier();
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  return drafts.map((draft) => {
    trace?.push({ rule: draft.rule, outcome: 'made', start: draft.start, end: draft.end });
    return { ...draft, id: identify(draft), quote: text.slice(draft.start, draft.end) };
  });
}

/** Kind and place; the second finding on the same span is told apart by its number. */
function identifier(): (draft: AnyDraft) => string {
  const times = new Map<string, number>();
  return ({ kind, start }) => {
    const place = `${kind}@${start}`;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return time === 1 ? place : `${place}/${time}`;
  };
}

type AnyDraft = Draft<'deadline'> | Draft<'target'> | Draft<'department'>;

function inPassage(
  passage: Passage,
  setting: Setting,
  tables: readonly Table[],
  trace: TraceEntry[] | undefined,
): AnyDraft[] {
  const read = <K extends MentionKind>(rules: Rules<K>) =>
    readPassage(rules, passage, setting, trace);
  const deadlines = read(DEADLINES);
  const targets = read(TARGETS);
  const inHeading = targets.length > 0 ? headingBounds(passage, setting, readDeadlines) : [];
  const found = [
    ...deadlines,
    ...targets.map((target) => {
      const by = dueOf(target, deadlines, inHeading, passage);
      return by === undefined ? target : { ...target, by };
    }),
    ...read(DEPARTMENTS),
  ];
  const clause = passage.node?.clause;
  const around = tables.filter((table) => table.start < passage.end && passage.start < table.end);
  return found
    .filter((draft) => !around.some((table) => inCellOfTable(draft, table)))
    .map((draft) => (clause === undefined ? draft : { ...draft, clause }));
}

/** Cells that a table's own rules read are not read again as sentences; cells of tasks and notes are. */
function inCellOfTable(draft: AnyDraft, table: Table): boolean {
  if (draft.start < table.start || draft.end > table.end) return false;
  const header = table.columns.some(
    ({ header }) => header.start <= draft.start && draft.end <= header.end,
  );
  return header || table.rows.some((row) => inOwnCell(draft, row.cells, table));
}

function inOwnCell(draft: AnyDraft, cells: Table['rows'][number]['cells'], table: Table): boolean {
  return [...cells].some(([at, cell]) => {
    const role = table.columns[at]?.role;
    return (
      role !== 'task' && role !== 'nature' && cell.start <= draft.start && draft.end <= cell.end
    );
  });
}

function inTable(table: Table, setting: Setting, passages: readonly Passage[]): AnyDraft[] {
  const read = <K extends MentionKind>(rules: Rules<K>) =>
    rules.tables.flatMap((recognise) => recognise(table, setting));
  const found: AnyDraft[] = [...read(DEADLINES), ...read(TARGETS), ...read(DEPARTMENTS)];
  const clause = passages.findLast((passage) => passage.start <= table.start)?.node?.clause;
  return found.map((draft) => {
    const own = clauseOfRow(draft, table, clause);
    return own === undefined ? draft : { ...draft, clause: own };
  });
}

/** In a box (专栏1) the rows are the items: 专栏1/3. */
function clauseOfRow(
  draft: AnyDraft,
  table: Table,
  clause: string | undefined,
): string | undefined {
  if (!clause?.startsWith('专栏')) return clause;
  const row = table.rows.find(({ cells }) =>
    [...cells.values()].some((cell) => cell.start <= draft.start && draft.end <= cell.end),
  );
  return row?.number === undefined ? clause : `${clause.split('/')[0]}/${row.number}`;
}
