import type { Span } from '../text/span.ts';
import { commitmentsOf } from './commitments.ts';
import { type DecidedDeadline, withDecidedDues } from './dues-decided.ts';
import { matchOf } from './matching.ts';
import type { Decided, Mention, Notice } from './notice.ts';
import { clauseAt } from './outline/clause-at.ts';
import { firstDayOf, lastDayOf } from './time/whole-days.ts';

type Read<M> = M extends Mention
  ? Omit<M, 'id' | 'start' | 'end' | 'quote' | 'clause' | 'rule' | 'reviewed' | 'decision'>
  : never;

/** What a mention says, without its place and where it is from. */
export type MentionReading = Read<Mention>;

/** A machine's finding as it was read when it was decided about, moved to where it is now. */
export type MachineReading = MentionReading & Span & { rule: string };

/** What a person said about a mark. All spans are into the source text as it is now. */
export interface Decision extends Span {
  /** Of the record that holds it. */
  id: string;
  decision: Decided;
  /** `source.slice(start, end)` */
  quote: string;
  machine?: MachineReading;
  /** As the person reads it: of a correction, and of what was added. */
  mention?: MentionReading;
}

/** What a mention says, for a decision about it. */
export function readingOf(mention: Mention): MentionReading {
  const { id: _, start, end, quote, clause, rule, reviewed, decision, ...reading } = mention;
  return reading as MentionReading;
}

/** The rule of what no machine found. */
const BY_PERSON = 'person';

/**
 * The notice as a person has reviewed it. A decision is matched to the machine's finding of its kind that lies over the
 * same words, best with the same reading, so it outlives other offsets and another parser; what was accepted or
 * corrected stands as decided even where the machine finds nothing any more, and what was rejected stays away. Of two
 * decisions about one finding the later in the list holds. Targets follow a deadline that was decided, and the task
 * ledger is built anew. Without decisions it is the
 * notice itself.
 */
export function withDecisions(notice: Notice, decisions: readonly Decision[]): Notice {
  if (decisions.length === 0) return notice;
  const left = new Set(notice.mentions);
  const decided: Mention[] = [];
  const rejected: Mention[] = [];
  const matched = new Set<Mention>();
  const deadlines: DecidedDeadline[] = [];
  for (const decision of decisions.toReversed()) {
    const found = matchOf(decision.machine, notice.mentions, matched);
    if (found === 'taken') continue;
    if (found) {
      matched.add(found);
      left.delete(found);
    }
    const mention = decidedMention(notice, decision, found);
    const isRejected = decision.decision === 'rejected';
    if (found) deadlines.push({ found, now: isRejected ? undefined : mention });
    if (!isRejected) decided.push(mention);
    else if (found) rejected.push({ ...found, reviewed: 'rejected', decision: decision.id });
  }
  const mentions = withDecidedDues([...left, ...decided], deadlines).sort(inOrder);
  return {
    ...notice,
    mentions,
    commitments: commitmentsOf(notice, mentions),
    ...(rejected.length > 0 && { rejected: rejected.sort(inOrder) }),
  };
}

const inOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end;

/** A person may give a year or a month: what holds to its end is not past while it lasts. */
function inWholeDays(reading: MentionReading): MentionReading {
  if (reading.kind === 'target') {
    return { ...reading, ...(reading.by !== undefined && { by: lastOf(reading.by) }) };
  }
  if (reading.kind !== 'deadline') return reading;
  const { startDate, endDate } = reading;
  return {
    ...reading,
    ...(startDate !== undefined && { startDate: firstDayOf(startDate) ?? startDate }),
    ...(endDate !== undefined && { endDate: lastOf(endDate) }),
  };
}

const lastOf = (date: string) => lastDayOf(date) ?? date;

/** As the person has it, at the person's place; it keeps the name of the finding it stands for. */
function decidedMention(
  { outline }: Notice,
  { id, decision, start, end, quote, machine, mention }: Decision,
  found: Mention | undefined,
): Mention {
  const { start: _, end: __, rule = BY_PERSON, ...read } = machine ?? { start, end };
  const clause = found?.clause ?? clauseAt(outline, start)?.clause;
  return {
    ...inWholeDays(mention ?? (read as MentionReading)),
    id: found?.id ?? id,
    start,
    end,
    quote,
    ...(clause !== undefined && { clause }),
    rule,
    reviewed: decision,
    decision: id,
  };
}
