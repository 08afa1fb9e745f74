import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';
import { between } from './between.ts';
import type { Candidate } from './score.ts';
import type { Sought } from './sought.ts';

/*
 * An edited quotation keeps pieces of itself and of its context. Their places are found by exact search, which is a
 * hundred times faster than approximate search over the whole text; each says where the quotation would begin:
 *
 *     …推进知识产权|保护领域信用|体系建设…        the quotation in its old context, in pieces
 *              ↑ hit of a piece at 1200, piece at +8  →  the quotation would begin at 1192
 *
 * Where several agree, approximate search looks closely.
 */

/** Characters in a piece: long enough to be rare in Chinese, short enough to survive between two edits. */
const PIECE = 6;
/** No more pieces of the quotation than this; of a long one they are spread evenly. */
const PIECES = 16;
/** A piece that stands in more places says nothing. */
const MOST_HITS = 60;
/** Places looked at closely, if enough speaks for them beside the likeliest. */
const PLACES = 6;
const ENOUGH = 1 / 5;

/** Where in a part of the text the quotation may stand in an edited form: at least half of it is as it was. */
export function editedForms(text: string, sought: Sought, within: Span): Candidate[] {
  return sought.exact.length > LONGEST
    ? editedEnds(text, sought, within)
    : editedWhole(text, sought, within);
}

/** Approximate search takes the square of a pattern's length: of a longer quotation only the ends are sought. */
const LONGEST = 2_048;
const END = 256;

/** A long quotation from the place of its first words to that of its last, at up to twice its length. */
function editedEnds(text: string, { exact, prefix, suffix }: Sought, within: Span): Candidate[] {
  const first = { exact: exact.slice(0, END), prefix, suffix: exact.slice(END, 2 * END) };
  const last = { exact: exact.slice(-END), prefix: exact.slice(-2 * END, -END), suffix };
  const ends = editedWhole(text, last, within);
  return editedWhole(text, first, within).flatMap(({ start, quote }) =>
    ends
      .filter(({ end }) => end > start + exact.length / 2 && end < start + exact.length * 2)
      .map((end) => ({ start, end: end.end, quote: (quote + end.quote) / 2 })),
  );
}

function editedWhole(text: string, sought: Sought, within: Span): Candidate[] {
  const { exact } = sought;
  const slack = 16 + Math.min(256, exact.length >> 2);
  const found: Candidate[] = [];
  const part = text.slice(within.start, within.end);
  for (const begin of likelyBegins(part, sought, slack)) {
    const near = Math.max(0, begin - slack);
    const window = part.slice(near, begin + exact.length + slack);
    const from = within.start + near;
    for (const { start, end, errors } of search(window, exact, exact.length >> 1)) {
      if (end === start) continue;
      found.push({ start: from + start, end: from + end, quote: 1 - errors / exact.length });
    }
    const wide = Math.max(0, near - sought.prefix.length);
    const surroundings = part.slice(wide, begin + exact.length + slack + sought.suffix.length);
    for (const { start, end, quote } of between(surroundings, sought)) {
      found.push({ start: within.start + wide + start, end: within.start + wide + end, quote });
    }
  }
  return found;
}

/** Where the quotation would begin by most pieces, the likeliest first. A piece that stands often says less. */
function likelyBegins(text: string, sought: Sought, slack: number): number[] {
  const begins = pieces(sought)
    .flatMap(({ piece, offset }) => {
      const found = hits(text, piece);
      return found.map((hit) => ({ begin: hit - offset, vote: 1 / found.length }));
    })
    .sort((a, b) => a.begin - b.begin);
  const places = grouped(begins, slack).sort((a, b) => b.vote - a.vote);
  const fewest = (places[0]?.vote ?? 0) * ENOUGH;
  return places
    .slice(0, PLACES)
    .filter(({ vote }) => vote >= fewest)
    .map(({ begin }) => begin);
}

interface Vote {
  begin: number;
  vote: number;
}

/** Votes for places no further apart than `slack`, counted together. */
function grouped(begins: readonly Vote[], slack: number): Vote[] {
  const groups: Vote[] = [];
  let from = 0;
  while (from < begins.length) {
    const first = (begins[from] as Vote).begin;
    let [to, vote] = [from, 0];
    while (to < begins.length && (begins[to] as Vote).begin - first <= slack) {
      vote += (begins[to++] as Vote).vote;
    }
    groups.push({ begin: (begins[(from + to) >> 1] as Vote).begin, vote });
    from = to;
  }
  return groups;
}

/** Pieces of the quotation and its context; `offset` is counted from where the quotation begins. */
function pieces({ exact, prefix, suffix }: Sought): { piece: string; offset: number }[] {
  const cut: { piece: string; offset: number }[] = [];
  const add = (from: string, step: number, shift: number): void => {
    for (let at = 0; at + PIECE <= from.length; at += step) {
      cut.push({ piece: from.slice(at, at + PIECE), offset: at + shift });
    }
  };
  add(prefix, PIECE, -prefix.length);
  add(exact, Math.max(PIECE, Math.ceil(exact.length / PIECES)), 0);
  add(suffix, PIECE, exact.length);
  return cut;
}

function hits(text: string, piece: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + PIECE)) {
    if (found.push(at) > MOST_HITS) return [];
  }
  return found;
}
