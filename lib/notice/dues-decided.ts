import type { Mention, TargetMention } from './notice.ts';

/** What became of a deadline that the machine had found. */
export interface DecidedDeadline {
  found: Mention;
  /** As it stands now; undefined where it was rejected. */
  now: Mention | undefined;
}

/**
 * The mentions with targets due by the date that a person gave to the deadline they take it from: one of their own
 * clause or of a clause above. A target that was decided itself keeps its date, as does one whose date another deadline
 * there still says.
 */
export function withDecidedDues(
  mentions: readonly Mention[],
  decided: readonly DecidedDeadline[],
): Mention[] {
  const changes = decided.flatMap(({ found, now }) => {
    const [was, is] = [endOf(found), endOf(now)];
    return was === undefined || was === is ? [] : [{ clause: found.clause, was, is }];
  });
  if (changes.length === 0) return [...mentions];
  return mentions.map((mention) => {
    if (mention.kind !== 'target' || mention.reviewed || mention.by === undefined) return mention;
    const change = changes.find(
      ({ clause, was }) => was === mention.by && isWithin(mention.clause, clause),
    );
    return change && !saidBeside(mention, mentions) ? dueBy(mention, change.is) : mention;
  });
}

const endOf = (mention: Mention | undefined) =>
  mention?.kind === 'deadline' ? mention.endDate : undefined;

const isWithin = (clause: string | undefined, outer: string | undefined) =>
  clause === outer || (outer !== undefined && clause?.startsWith(`${outer}/`) === true);

function saidBeside(target: TargetMention, mentions: readonly Mention[]): boolean {
  return mentions.some((it) => endOf(it) === target.by && isWithin(target.clause, it.clause));
}

function dueBy(target: TargetMention, day: string | undefined): TargetMention {
  const { by: _, ...undated } = target;
  return day === undefined ? undated : { ...undated, by: day };
}
