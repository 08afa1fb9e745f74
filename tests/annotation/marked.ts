import type { Anchored } from '../../lib/annotation/anchoring/anchored.ts';
import type { Clause } from '../../lib/annotation/anchoring/clause.ts';
import type { Span } from '../../lib/text/span.ts';

/**
 * A text with its answer in it: `【一】` opens a clause, `{…}` is where a mark stands, `{?…}` where it is put to review.
 */
export interface Marked {
  text: string;
  span?: Span;
  tier: Anchored['tier'];
  outline: Clause[];
}

/** Reads the notation. Clauses end where the next begins. */
export function marked(notation: string): Marked {
  const outline: Clause[] = [];
  let text = '';
  let [start, end] = [-1, -1];
  let tier: Anchored['tier'] = 'orphan';
  for (const [token, clause] of notation.matchAll(/【(.*?)】|\{\??|\}|[^【{}]+/gsu)) {
    if (clause !== undefined) {
      const last = outline.at(-1);
      if (last) last.end = text.length;
      outline.push({ clause, start: text.length, end: Number.POSITIVE_INFINITY });
    } else if (token.startsWith('{')) {
      start = text.length;
      tier = token === '{?' ? 'review' : 'anchored';
    } else if (token === '}') end = text.length;
    else text += token;
  }
  const last = outline.at(-1);
  if (last) last.end = text.length;
  return { text, tier, outline, ...(start >= 0 && { span: { start, end } }) };
}

/** The text with the answer in it again, so that a failing test shows where the mark went. */
export function remarked(text: string, anchored: Anchored): string {
  if (anchored.tier === 'orphan') return text;
  const open = anchored.tier === 'review' ? '{?' : '{';
  const { start, end } = anchored;
  return `${text.slice(0, start)}${open}${text.slice(start, end)}}${text.slice(end)}`;
}
