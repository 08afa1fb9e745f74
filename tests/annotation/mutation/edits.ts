import { comparable } from '../../../lib/text/comparable.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { Random } from './random.ts';

/** A piece of a text and what takes its place; an insertion has an empty span. */
export interface Edit extends Span {
  by: string;
}

/** A text after a mutation, and where the marked words are in it now; nowhere if they were deleted. */
export interface Mutated {
  text: string;
  answer?: Span;
}

/**
 * Makes the edits and follows the marked span. Edits that overlap an earlier one, or cut through an end of the span,
 * are left out; one that takes in the whole span deletes it.
 */
export function edited(text: string, span: Span, edits: readonly Edit[]): Mutated {
  const pieces: string[] = [];
  let [copied, before, inside, deleted] = [0, 0, 0, false];
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < copied) continue;
    const delta = by.length - (end - start);
    const takesIn = start <= span.start && end >= span.end;
    if (takesIn) deleted = true;
    else if (end <= span.start) before += delta;
    else if (start >= span.start && end <= span.end) inside += delta;
    else if (start < span.end) continue;
    pieces.push(text.slice(copied, start), by);
    copied = end;
  }
  pieces.push(text.slice(copied));
  const answer = { start: span.start + before, end: span.end + before + inside };
  return { text: pieces.join(''), ...(!deleted && { answer }) };
}

/**
 * Characters of an alphabet put in, taken out or put in the place of others: as many as the share of the span. A
 * character goes with the pinyin that a mirror put after it, as it would on that mirror.
 */
export function slips(
  { text, alphabet }: { text: string; alphabet: string },
  { start, end }: Span,
  share: number,
  random: Random,
): Edit[] {
  const kept = comparable(text.slice(start, end));
  const places = Array.from({ length: kept.text.length }, (_, i) => {
    const place = kept.toSource({ start: i, end: i + 1 });
    return { start: start + place.start, end: start + place.end };
  });
  const count = Math.max(1, Math.round(places.length * share));
  return Array.from({ length: Math.min(count, places.length) }, () => {
    const [place = { start, end }] = places.splice(random.below(places.length), 1);
    const letter = alphabet.charAt(random.below(alphabet.length));
    const kind = random.below(3);
    if (kind === 0 && place.start > start)
      return { start: place.start, end: place.start, by: letter };
    return { ...place, by: kind === 1 ? '' : letter };
  });
}
