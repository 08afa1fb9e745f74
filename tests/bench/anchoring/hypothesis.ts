import search from 'approx-string-match';
import type { Anchored } from '../../../lib/annotation/anchoring/anchored.ts';
import type { Span } from '../../../lib/text/span.ts';

/** As the client's `match-quote.ts` has them. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const CONTEXT = 32;
const MOST_ERRORS = 256;

interface Match extends Span {
  errors: number;
}

/**
 * Anchors as the Hypothesis client does: the old position if the quotation stands there, else the quotation wherever
 * it stands, else wherever it stands with at most half of its characters changed; the best by quote, context and
 * position, however low.
 */
export function hypothesisAnchor(text: string, before: string, span: Span): Anchored {
  const { start, end } = span;
  const stands = text.startsWith(before.slice(start, end), start);
  return stands ? { tier: 'anchored', start, end, score: 1 } : matchQuote(text, before, span);
}

/** The quotation alone, with its position as a hint. */
export function matchQuote(text: string, before: string, { start, end }: Span): Anchored {
  const exact = before.slice(start, end);
  const prefix = before.slice(Math.max(0, start - CONTEXT), start);
  const suffix = before.slice(end, end + CONTEXT);
  const scored = matches(text, exact, Math.min(MOST_ERRORS, exact.length / 2)).map((match) => {
    const quote = 1 - match.errors / exact.length;
    const left = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const right = text.slice(match.end, match.end + suffix.length);
    const position = 1 - Math.abs(match.start - start) / text.length;
    const score =
      WEIGHTS.quote * quote +
      WEIGHTS.prefix * (prefix ? likeness(left, prefix) : 1) +
      WEIGHTS.suffix * (suffix ? likeness(right, suffix) : 1) +
      WEIGHTS.position * position;
    return { match, score: score / 92 };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best) return { tier: 'orphan' };
  return { tier: 'anchored', start: best.match.start, end: best.match.end, score: best.score };
}

function matches(text: string, pattern: string, most: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, most);
}

function likeness(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  if (text.includes(pattern)) return 1;
  const [first] = search(text, pattern, pattern.length);
  return first === undefined ? 0 : 1 - first.errors / pattern.length;
}
