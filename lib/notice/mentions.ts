import { lastBefore } from '../text/last-before.ts';
import type { Span } from '../text/span.ts';
import { inferredIn } from './inferred.ts';
import type { Mention, MentionKind, TraceEntry } from './notice.ts';
import { firstLeadsFrom } from './organisation/lead-convention.ts';
import { shortNamesIn } from './organisation/short-names.ts';
import type { Passage } from './passage/passage.ts';
import { passagesOf } from './passage/passages.ts';
import { type Due, dueOf, duesOfRun, headingBounds } from './quantity/due.ts';
import { type Reading, type Rules, readPassages } from './read-passages.ts';
import type { Draft, Setting } from './recogniser.ts';
import { DEADLINES, DEPARTMENTS, readDeadlines, TARGETS } from './rules.ts';
import type { Structure } from './structure.ts';
import { aimYears } from './table/aim-years.ts';
import { ownCells } from './table/own-cells.ts';
import type { Table } from './table/table.ts';
import { tablesOf } from './table/tables.ts';
import { calendarDay, lastDay } from './time/calendar.ts';
import { sinceOf } from './time/since.ts';

export interface RecogniseOptions {
  /** Filled with what became of every candidate, if given. */
  trace?: TraceEntry[];
  /** The day, `YYYY-MM-DD`, to look forward from where the notice has no date of its own. */
  today?: string;
}

/**
 * The mentions of a notice in order of place. Spans are into the NORMAL text, and so are the words of `quote`; `id` is
 * no more than a number. All three get their final form where spans are mapped back to the source.
 */
export function recogniseMentions(
  structure: Structure,
  { trace, today }: RecogniseOptions = {},
): Mention[] {
  const since = sinceOf(structure, today);
  const issuedOn = calendarDay(structure.metadata.issuedOn);
  const { text } = structure.normal;
  const setting: Setting = {
    ...(since ? { since } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    firstLeadsFrom: firstLeadsFrom(text),
    shortNames: shortNamesIn(text),
  };
  const tables = tablesOf(structure, since?.year);
  const passages = passagesOf(structure);
  const traces = trace && passages.map((): TraceEntry[] => []);
  const cells: Cells = { isOwn: ownCells(tables), aimYear: aimYears(tables) };
  const drafts = inPassages(passages, readingOf(setting, traces), cells);
  for (const entry of traces?.flat() ?? []) trace?.push(entry);
  const noting = trace ? noted(setting, trace) : setting;
  for (const table of tables) {
    for (const draft of inTable(table, noting, passages)) drafts.push(draft);
  }
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  // Written into the drafts, which nobody else holds, and so is all that is added later: copies of objects of so many
  // shapes were a tenth of the time of reading.
  return drafts.map((draft, at) => {
    const mention = draft as Mention;
    mention.id = String(at);
    mention.quote = text.slice(draft.start, draft.end);
    trace?.push(...entriesOf(draft, mention.quote));
    return mention;
  });
}

/** While tracing, each passage has entries of its own: a trace follows the text, though rules read it one by one. */
function readingOf(setting: Setting, traces: readonly TraceEntry[][] | undefined): Reading {
  const settings = traces?.map((trace) => noted(setting, trace));
  return {
    settingAt: (index) => settings?.[index] ?? setting,
    traceAt: (index) => traces?.[index],
  };
}

const noted = (setting: Setting, trace: TraceEntry[]): Setting => ({
  ...setting,
  note: (entry) => trace.push(entry),
});

/** That a rule made a finding, and one entry more for each attribute that its words do not state. */
function entriesOf(draft: AnyDraft, quote: string): TraceEntry[] {
  const { rule, start, end } = draft;
  return [
    { rule, outcome: 'made', start, end },
    ...inferredIn(draft, quote).map(
      ({ attribute, from }): TraceEntry => ({
        rule,
        outcome: 'refined',
        start,
        end,
        reason: `${attribute} inferred from ${from}`,
      }),
    ),
  ];
}

type AnyDraft = Draft<'deadline'> | Draft<'target'> | Draft<'department'>;

/** What the tables know of a span in one of their cells. */
interface Cells {
  /** The table's own rules read it. */
  isOwn: (span: Span) => boolean;
  /** The year of the heading over it. */
  aimYear: (span: Span) => number | undefined;
}

/** What the passages hold, one kind after the other in each. */
function inPassages(passages: readonly Passage[], reading: Reading, cells: Cells): AnyDraft[] {
  const deadlines = readPassages(DEADLINES, passages, reading);
  const targets = readPassages(TARGETS, passages, reading);
  const departments = readPassages(DEPARTMENTS, passages, reading);
  const found: AnyDraft[] = [];
  passages.forEach((passage, at) => {
    const bounds = deadlines[at] as readonly Draft<'deadline'>[];
    const goals = targets[at] as readonly Draft<'target'>[];
    const bodies = departments[at] as readonly Draft<'department'>[];
    if (bounds.length + goals.length + bodies.length === 0) return;
    if (goals.length > 0) bindToDues(goals, bounds, passage, reading.settingAt(at), cells);
    for (const drafts of [bounds, goals, bodies]) {
      for (const draft of inClause(drafts, passage.node?.clause)) {
        if (!cells.isOwn(draft)) found.push(draft);
      }
    }
  });
  return found;
}

/** Writes into the targets of a passage by when they hold. */
function bindToDues(
  targets: readonly Draft<'target'>[],
  deadlines: readonly Draft<'deadline'>[],
  passage: Passage,
  setting: Setting,
  { isOwn, aimYear }: Cells,
): void {
  const inHeading = headingBounds(passage, setting, readDeadlines);
  for (const target of targets) {
    const due =
      respectiveDue(target, targets, deadlines, passage) ??
      dueOf(target, deadlines, inHeading, passage) ??
      dueOfColumn(aimYear(target));
    if (!due) continue;
    target.by = due.day;
    if (setting.note && !isOwn(target)) setting.note(inferredDue(target, due));
  }
}

function dueOfColumn(year: number | undefined): Due | undefined {
  return year === undefined
    ? undefined
    : { day: lastDay({ year }), from: `“${year}” in the heading of its column` };
}

/** The bound of one value of a run that is given with as many bounds. */
function respectiveDue(
  target: Draft<'target'>,
  targets: readonly Draft<'target'>[],
  deadlines: readonly Draft<'deadline'>[],
  passage: Passage,
): Due | undefined {
  if (targets.length < 2) return undefined;
  const run = targets.filter((other) => other.start === target.start && other.end === target.end);
  return duesOfRun(run, deadlines, passage)?.[run.indexOf(target)];
}

/** The drafts with the address of their clause. */
function inClause(drafts: readonly AnyDraft[], clause: string | undefined): readonly AnyDraft[] {
  if (clause !== undefined) for (const draft of drafts) draft.clause = clause;
  return drafts;
}

function inferredDue({ rule, start, end }: AnyDraft, { from }: Due): TraceEntry {
  return { rule, outcome: 'refined', start, end, reason: `by inferred from ${from}` };
}

function inTable(
  table: Table,
  setting: Setting,
  passages: readonly Passage[],
): readonly AnyDraft[] {
  const read = <K extends MentionKind>(rules: Rules<K>) =>
    rules.tables.flatMap((recognise) => recognise(table, setting));
  const found: AnyDraft[] = [...read(DEADLINES), ...read(TARGETS), ...read(DEPARTMENTS)];
  const clause = passages[lastBefore(passages, table.start)]?.node?.clause;
  if (!clause?.startsWith('专栏')) return inClause(found, clause);
  return found.flatMap((draft) => inClause([draft], clauseOfRow(draft, table, clause)));
}

/** In a box (专栏1) the rows are the items: 专栏1/3. */
function clauseOfRow(draft: AnyDraft, table: Table, clause: string): string {
  const row = table.rows.find(({ cells }) =>
    [...cells.values()].some((cell) => cell.start <= draft.start && draft.end <= cell.end),
  );
  return row?.number === undefined ? clause : `${clause.split('/')[0]}/${row.number}`;
}
