import type { Span } from '../../text/span.ts';
import type { Passage } from './passage.ts';

/** A part of a sentence between commas, with its offset in the passage. */
export interface Segment extends Span {
  text: string;
}

/** Cuts a passage at `, ; : 。` and at brackets that hold figures; not inside names, nor in 5,000. */
export function segmentsOf(passage: Passage): Segment[] {
  const { text } = passage;
  const segments: Segment[] = [];
  let start = 0;
  const cut = (at: number, width: number) => {
    if (text.slice(start, at).trim() !== '') segments.push(segmentAt(text, start, at));
    start = at + width;
  };
  let name = 0;
  for (let at = 0; at < text.length; at++) {
    while (name < passage.names.length && (passage.names[name]?.end ?? 0) <= at) name++;
    if ((passage.names[name]?.start ?? text.length) <= at) {
      at = (passage.names[name]?.end ?? at + 1) - 1;
      continue;
    }
    if (isCut(text, at)) cut(at, 1);
  }
  cut(text.length, 0);
  return segments;
}

const STOPS: ReadonlySet<string> = new Set(';:。!?！？；：，\n|');

function isCut(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ',')
    return !(/\d/u.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5)));
  if (character === '(' || character === ')') return bracketHoldsFigures(text, at, character);
  return STOPS.has(character);
}

function bracketHoldsFigures(text: string, at: number, bracket: string): boolean {
  const inner =
    bracket === '('
      ? text.slice(at + 1, at + 60).split(')')[0]
      : text
          .slice(Math.max(0, at - 60), at)
          .split('(')
          .at(-1);
  return /\d/u.test(inner ?? '');
}

function segmentAt(text: string, from: number, to: number): Segment {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + raw.trim().length, text: raw.trim() };
}
