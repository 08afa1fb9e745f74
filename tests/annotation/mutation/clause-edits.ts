import type { Clause } from '../../../lib/annotation/anchoring/clause.ts';
import { readNumeral } from '../../../lib/text/numeral.ts';
import type { Span } from '../../../lib/text/span.ts';
import { type Edit, edited, type Mutated } from './edits.ts';
import type { Random } from './random.ts';
import type { Sample } from './sample-texts.ts';

/** A longer clause is a chapter: what is deleted or moved is then the line. */
const LONGEST = 1500;
const NEW_CLAUSE = '健全统筹协调机制，明确年度任务清单，定期通报进展情况。';
const MARKER = /^[（(]?第?([一二三四五六七八九十]+|\d+)[）)]?[条章、.．]?/u;

/** The smallest clause, else the line, that holds the span. */
export function clauseAround({ text, outline }: Sample, span: Span): Span {
  const holding = outline
    .filter(({ start, end }) => start <= span.start && span.end <= end && end - start <= LONGEST)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  if (holding[0]) return { start: holding[0].start, end: holding[0].end };
  const start = text.lastIndexOf('\n', span.start) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end < 0 ? text.length : end + 1 };
}

/** The clause or line after or before another, of at most as many characters. */
function neighbour(sample: Sample, { start, end }: Span, after: boolean): Span | undefined {
  const { text } = sample;
  const at = after ? end : start - 1;
  if (at < 0 || at >= text.length - 1) return undefined;
  const found = clauseAround(sample, { start: at, end: at + 1 });
  const cut = after
    ? { start: end, end: Math.max(found.end, end) }
    : { start: Math.min(found.start, start), end: start };
  return cut.end - cut.start <= LONGEST ? cut : undefined;
}

/** The clause is taken out; those after it may be counted anew. */
export function withoutClause(sample: Sample, span: Span, random: Random): Mutated {
  const clause = clauseAround(sample, span);
  const numbers = random.isHeads() ? shiftedMarkers(sample, clause.end, -1) : [];
  return edited(sample.text, span, [{ ...clause, by: '' }, ...numbers]);
}

export function withoutNeighbour(sample: Sample, span: Span, random: Random): Mutated | undefined {
  const next = neighbour(sample, clauseAround(sample, span), random.isHeads());
  return next && edited(sample.text, span, [{ ...next, by: '' }]);
}

/** The clause and the next or previous one change places; the markers stay in order. */
export function withSwappedClauses(
  sample: Sample,
  span: Span,
  random: Random,
): Mutated | undefined {
  const { text } = sample;
  const own = clauseAround(sample, span);
  const other = neighbour(sample, own, random.isHeads());
  if (!other || other.start === other.end) return undefined;
  const [first, second] = own.start < other.start ? [own, other] : [other, own];
  const [a, b] = [partsOf(text, first), partsOf(text, second)];
  const swapped = a.marker + b.words + (b.words.endsWith('\n') ? '' : '\n') + b.marker + a.words;
  const mine = own === first ? a : b;
  const from = span.start - mine.start;
  if (from < 0) return undefined;
  const begin = first.start + (own === first ? swapped.length - a.words.length : a.marker.length);
  return {
    text: text.slice(0, first.start) + swapped + text.slice(second.end),
    answer: { start: begin + from, end: begin + from + span.end - span.start },
  };
}

function partsOf(text: string, { start, end }: Span) {
  const all = text.slice(start, end);
  const marker = /^\s*/u.exec(all)?.[0] ?? '';
  const number = MARKER.exec(all.slice(marker.length))?.[0] ?? '';
  const head = marker + number;
  return { marker: head, words: all.slice(head.length), start: start + head.length };
}

/** New clauses come first under every heading, so that all of one kind count one more. */
export function renumbered(sample: Sample, span: Span): Mutated {
  const shifted = shiftedMarkers(sample, 0, 1);
  const news = sample.outline.filter((node) => numberOf(sample.text, node) === 1);
  const inserted = news.map(({ start }) => {
    const marker = MARKER.exec(sample.text.slice(start, start + 8))?.[0] ?? '';
    return { start, end: start, by: `${marker}${NEW_CLAUSE}\n` };
  });
  return edited(sample.text, span, [...inserted, ...shifted]);
}

/** All markers from an offset on, counted up or down. */
function shiftedMarkers({ text, outline }: Sample, from: number, by: number): Edit[] {
  return outline.flatMap((node) => {
    const marker = MARKER.exec(text.slice(node.start, node.start + 8));
    const printed = marker?.[1];
    const number = numberOf(text, node);
    if (node.start < from || printed === undefined || number === undefined) return [];
    if (number + by < 1 || number + by > 19) return [];
    const start = node.start + (marker?.[0].indexOf(printed) ?? 0);
    const next = /\d/.test(printed) ? `${number + by}` : numeral(number + by);
    return [{ start, end: start + printed.length, by: next }];
  });
}

function numberOf(text: string, { start }: Clause): number | undefined {
  const printed = MARKER.exec(text.slice(start, start + 8))?.[1];
  if (printed === undefined) return undefined;
  return /\d/.test(printed) ? Number(printed) : readNumeral(printed);
}

function numeral(number: number): string {
  const digits = '一二三四五六七八九';
  return number < 10
    ? digits.charAt(number - 1)
    : `十${number > 10 ? digits.charAt(number - 11) : ''}`;
}
