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

/** The sentence of a text around a span, up to its stop; of a long one only what stands near. */
export function sentenceAround(text: string, { start, end }: Span): InSentence {
  const ahead = text.slice(Math.max(0, start - MOST), start);
  const behind = text.slice(end, end + MOST);
  const from = lastEnd(ahead);
  const to = behind.search(END);
  const isStop = to >= 0 && behind[to] !== '\n';
  return {
    before: from < 0 && start > MOST ? `…${ahead}` : ahead.slice(from + 1).trimStart(),
    quote: text.slice(start, end),
    after:
      to < 0
        ? `${behind}${end + MOST < text.length ? '…' : ''}`
        : behind.slice(0, to + (isStop ? 1 : 0)),
  };
}

function lastEnd(text: string): number {
  return [...text].reduce((last, _, at, all) => (END.test(all[at] ?? '') ? at : last), -1);
}
