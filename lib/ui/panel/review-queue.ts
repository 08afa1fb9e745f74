import { type Doubt, doubtsAmong } from '../../notice/doubts.ts';
import type { Mention, MentionKind, Notice } from '../../notice/notice.ts';

/**
 * A mark in the queue: what is doubtful of it, and whether a person has decided about it since the queue was opened.
 */
export interface Asked {
  mention: Mention;
  doubts: readonly Doubt[];
  decided: boolean;
}

/** The marks that wait for a person, with those that were decided while they waited. */
export interface ReviewQueue {
  doubtful: readonly Asked[];
  others: readonly Asked[];
  /** How many are not decided yet. */
  left: number;
}

/** The ids of the marks that are decided at this moment: they were never in the queue. */
export function decidedIn({ mentions, rejected = [] }: Notice): ReadonlySet<string> {
  return new Set([...mentions, ...rejected].filter(({ reviewed }) => reviewed).map(({ id }) => id));
}

/**
 * The queue of a notice, doubtful marks first, each part in the order of the text. A mark stays where it is when it is
 * decided, until the queue is opened anew.
 *
 * @param before what was decided when the queue was opened
 */
export function reviewQueue(
  { mentions, rejected = [] }: Notice,
  before: ReadonlySet<string>,
  kind: MentionKind | 'all' = 'all',
): ReviewQueue {
  const doubtsOf = doubtsAmong(mentions);
  const asked = [...mentions, ...rejected]
    .filter((mention) => kind === 'all' || mention.kind === kind)
    .filter(
      ({ id, reviewed }) => reviewed === undefined || (reviewed !== 'added' && !before.has(id)),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mention): Asked => {
      const decided = mention.reviewed !== undefined;
      return { mention, decided, doubts: doubtsOf(mention) };
    });
  return {
    doubtful: asked.filter(({ doubts }) => doubts.length > 0),
    others: asked.filter(({ doubts }) => doubts.length === 0),
    left: asked.filter(({ decided }) => !decided).length,
  };
}

/** How far the review of a notice has come; what a person added was never to be reviewed. */
export function reviewProgress({ mentions, rejected = [] }: Notice): { done: number; all: number } {
  const found = mentions.filter(({ reviewed }) => reviewed !== 'added');
  const done = found.filter(({ reviewed }) => reviewed !== undefined).length + rejected.length;
  return { done, all: found.length + rejected.length };
}
