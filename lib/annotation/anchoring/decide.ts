import type { Span } from '../../text/span.ts';
import type { Anchored } from './anchored.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import type { Scored } from './score.ts';
import type { Sought } from './sought.ts';

/** Scores from which a place is taken, and from which it is shown to a person to decide. */
export const TIERS = { anchored: 0.75, review: 0.6 } as const;

/** Two places whose scores differ by less cannot be told apart. */
const MARGIN = 0.05;

/** A quotation that says something by itself: in notices hardly one of that length stands twice. */
const LONG_ENOUGH = 16;

/** So long a quotation is mostly alone; 54 % of those of 4 to 8 characters are not. */
const RARE = 9;

/** An edit beside a mark moves it by less. */
const NEAR = 48;

/** Context that is likely to be the old one, that is the old one but for an edit, and that is the old one. */
const LIKELY = 0.6;
const EDITED = 0.8;
const SAME = 0.95;

/** What a place between its old neighbours is worth more than one elsewhere. */
const BETWEEN_NEIGHBOURS = 0.2;
/** And one in the old clause. */
const IN_CLAUSE = 0.05;

/** Another place so many times further from the old position is no rival. */
const MUCH_FURTHER = 8;

/** The tier of the best of some places. */
export function decide(sought: Sought, places: readonly Scored[]): Anchored {
  const [best, ...others] = places.toSorted((a, b) => rank(b) - rank(a));
  if (best === undefined || best.score < TIERS.review) return { tier: 'orphan' };
  const { start, end, score } = best;
  if (score >= TIERS.anchored && isProven(sought, best, others) && !others.some(rivals(best))) {
    return { tier: 'anchored', start, end, score };
  }
  return toReview(best, score);
}

/**
 * For a quotation that stands as it was, though nothing around it does: put to review if it stands once in the clause
 * it was in, or once near its old position, or once at all and is not short.
 */
export function lastResort({ exact, position }: Sought, places: readonly Scored[]): Anchored {
  const inClause = places.filter(isInClause);
  const near = position ? places.filter(({ distance }) => distance <= NEAR) : [];
  const alone = [inClause, near, exact.length >= RARE ? places : []].find(
    ({ length }) => length === 1,
  );
  return alone?.[0] ? toReview(alone[0], TIERS.review) : { tier: 'orphan' };
}

/** A place for a person to decide; its score does not claim the tier above. */
function toReview({ start, end }: Span, score: number): Anchored {
  return { tier: 'review', start, end, score: Math.min(score, TIERS.anchored - 0.01) };
}

/**
 * The order of places. Between both its neighbours stands the quotation, however edited; the same words elsewhere
 * are other words:
 *
 *     在开发区开展海外知识产权维权试点      the place: both neighbours of 海外知识产权保护 are as they were
 *     发布企业海外知识产权保护指引          not the place
 */
function rank(place: Scored): number {
  return (
    place.score +
    (place.worse >= EDITED ? BETWEEN_NEIGHBOURS : 0) +
    (isInClause(place) ? IN_CLAUSE : 0)
  );
}

/**
 * A short quotation proves little by itself, for 54 % of those of 4 to 8 characters stand more than once: it needs
 * its context on both sides, or on one in the clause it was in; a longer one needs one side. One side is not enough
 * where the quotation stands elsewhere too. Of the marks of deleted clauses none was taken for another place
 * (62 notices, 1,200 trials, `node tests/bench/mutations.ts 300 0 "clause deleted"`).
 */
function isProven(sought: Sought, best: Scored, others: readonly Scored[]): boolean {
  const { exact, prefix, suffix, heading } = sought;
  const { better, worse, quote } = best;
  const inClause = heading !== undefined && isInClause(best);
  if (prefix === '' && suffix === '') return exact.length >= LONG_ENOUGH;
  // `describe` took more context than usual: in the usual one the words stood elsewhere too.
  if (Math.max(prefix.length, suffix.length) > CONTEXT_LENGTH) {
    return worse >= SAME || (inClause && worse >= EDITED);
  }
  if (worse >= LIKELY) return true;
  const isCopied = others.some((it) => it.quote === 1 && (!inClause || isInClause(it)));
  if (isCopied) return false;
  if (exact.length >= LONG_ENOUGH) return better >= LIKELY;
  return inClause && quote === 1 && better >= EDITED;
}

function isInClause({ clause }: Scored): boolean {
  return clause !== undefined && clause >= SAME;
}

/**
 * Another place that could as well be the one. It is none if it is in another clause and the best in the clause
 * sought, nor if it is much further from the old position, unless both are copies.
 */
function rivals(best: Scored): (other: Scored) => boolean {
  return (other) =>
    (other.end <= best.start || other.start >= best.end) &&
    (rank(best) - rank(other) < MARGIN || isMoreWhole(other, best)) &&
    !(isInClause(best) && (other.clause ?? 1) < SAME) &&
    (other.distance < MUCH_FURTHER * best.distance + CONTEXT_LENGTH || areCopies(best, other));
}

/**
 * The same words in the same surroundings or nearly, neither in the clause sought: 乙县's are gone, 丙县's and 丁县's stand.
 */
function areCopies(best: Scored, other: Scored): boolean {
  const isWhole = ({ quote, worse }: Scored) => quote === 1 && worse >= EDITED;
  return best.clause !== undefined && !isInClause(best) && isWhole(best) && isWhole(other);
}

/** The quotation as it was, beside one of its old neighbours, where the best place has it in an edited form. */
function isMoreWhole(other: Scored, best: Scored): boolean {
  return best.quote < 1 && other.quote === 1 && other.better >= EDITED;
}
