import { characterClasses, SPACES } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from './passage.ts';
import { lacks, SIGN } from './signs.ts';

/** A part of a sentence between commas, with its offset in the passage. */
export interface Segment extends Span {
  text: string;
}

const STOP = 1;
const COMMA = 2;
const BRACKET = 4;
const CUTS = characterClasses([
  [STOP, ';:。!?！？；：，\n|①②③④⑤⑥⑦⑧⑨⑩'],
  [COMMA, ','],
  [BRACKET, '()'],
]);

const BLANKS = characterClasses([[1, SPACES]]);

/** The parts of a passage, cut at `, ; : 。` and at brackets that hold figures; not inside names, nor in 5,000. */
export function segmentsOf(passage: Passage): readonly Segment[] {
  passage.segments ??= cut(passage);
  return passage.segments;
}

function cut(passage: Passage): Segment[] {
  const { text, names } = passage;
  const segments: Segment[] = [];
  const figures = !lacks(passage, SIGN.digit);
  let start = 0;
  let name = 0;
  for (let at = 0; at < text.length; at++) {
    if (names[name]?.start === at) {
      at = (names[name++]?.end ?? at + 1) - 1;
      continue;
    }
    const kind = CUTS[text.charCodeAt(at)] as number;
    if (kind === 0 || (kind === COMMA && figures && isInNumber(text, at))) continue;
    if (kind === BRACKET && !(figures && bracketHoldsFigures(text, at))) continue;
    addSegment(segments, text, start, at);
    start = at + 1;
  }
  addSegment(segments, text, start, text.length);
  return segments;
}

/** The comma of 5,000. */
function isInNumber(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5));
}

function bracketHoldsFigures(text: string, at: number): boolean {
  const inner =
    text.charAt(at) === '('
      ? text.slice(at + 1, at + 60).split(')')[0]
      : text
          .slice(Math.max(0, at - 60), at)
          .split('(')
          .at(-1);
  return /\d/u.test(inner ?? '');
}

function isSpace(text: string, at: number): boolean {
  return BLANKS[text.charCodeAt(at)] !== 0;
}

function addSegment(segments: Segment[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) segments.push({ start, end, text: text.slice(start, end) });
}
