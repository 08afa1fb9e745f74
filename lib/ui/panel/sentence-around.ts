import type { Span } from '../../text/span.ts';

/** Ends a sentence, or a heading that stands in a line of its own. */
const END = /[。；;！!？?\n]/u;

/** Characters that are shown before and after a mark, at most, of a sentence that does not end. */
const MOST = 80;

/** A mark in its sentence: what stands before it, its own words, what stands after. */
export interface InSentence {
  before: string;
  quote: string;
  after: string;
}

/** Where a sentence that is cut may begin or end. */
const PAUSE = /[，,、：:]/u;

/** The sentence of a text around a span, up to its stop; of a long one the parts that stand near. */
export function sentenceAround(text: string, { start, end }: Span): InSentence {
  const ahead = text.slice(Math.max(0, start - MOST), start);
  const behind = text.slice(end, end + MOST);
  const from = lastIn(ahead, END);
  const isCutAhead = from < 0 && start > MOST;
  const to = behind.search(END);
  const isCutBehind = to < 0 && end + MOST < text.length;
  const stop = to < 0 ? behind.length : to + (behind[to] === '\n' ? 0 : 1);
  return {
    before: isCutAhead ? `…${afterPause(ahead)}` : ahead.slice(from + 1).trimStart(),
    quote: text.slice(start, end),
    after: isCutBehind ? `${behind.slice(0, lastIn(behind, PAUSE) + 1)}…` : behind.slice(0, stop),
  };
}

function afterPause(text: string): string {
  const pause = text.search(PAUSE);
  return pause < 0 ? text : text.slice(pause + 1);
}

/** The offset of the last character of a kind, -1 if there is none. */
function lastIn(text: string, kind: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (kind.test(text.charAt(at))) return at;
  return -1;
}
