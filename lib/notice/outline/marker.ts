import { readNumeral } from '../../text/numeral.ts';
import type { Span } from '../../text/span.ts';
import { MARKER_PATTERNS, type MarkerKind, USUAL_NESTING } from '../vocabulary/marker-kinds.ts';

/** What stands before a marker: nothing on its line; the end of a sentence or a space; or other text. */
export type Boundary = 'line' | 'sentence' | 'space' | 'glued';

/** Something that looks like the number of a heading or paragraph. The span is that of the printed marker. */
export interface Marker extends Span {
  kind: MarkerKind;
  number: number;
  /** As printed, without trailing punctuation. */
  printed: string;
  /** Where the words after it begin. */
  after: number;
  boundary: Boundary;
}

/** One group a kind, in their order; tried where a marker can begin. */
const MARKER = new RegExp(USUAL_NESTING.map((kind) => `(${MARKER_PATTERNS[kind]})`).join('|'), 'y');
const FIRST = characterSet('第专(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const SENTENCE_END = '。!?|';
const CLOSING = ')”〕]》';
const BEFORE = characterSet(`\n ${SENTENCE_END}${CLOSING}`);
/** (一) right after the words of a heading is the one marker that may stand glued to what is before it. */
const GLUED = /\( ?一 ?\)/y;
const OPEN = 0x28;

/** A line so ended goes on in the next: 一、 at its end, 二、三产业 in the next. */
const GOES_ON = /[、(《“第和及与至]\s*$/;

const ENDS = characterSet(SENTENCE_END + CLOSING);

/** All of `text` that looks like a marker, in order; which of them are is for the sequence to say. */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = [];
  for (let at = 0; at < text.length; at++) {
    if (FIRST[text.charCodeAt(at)] !== 1) continue;
    const glued = at > 0 && BEFORE[text.charCodeAt(at - 1)] !== 1;
    if (glued && (text.charCodeAt(at) !== OPEN || !matchesAt(GLUED, text, at))) continue;
    const marker = markerAt(text, at);
    if (marker === undefined) continue;
    markers.push(marker);
    at = marker.after - 1;
  }
  return markers;
}

function markerAt(text: string, start: number): Marker | undefined {
  MARKER.lastIndex = start;
  const match = MARKER.exec(text);
  const kind = USUAL_NESTING[(match?.findIndex((part, i) => i > 0 && part !== undefined) ?? 0) - 1];
  if (match === null || kind === undefined) return undefined;
  const printed = match[0].replace(/ ?[、.,]$/, '');
  const number = numberOf(printed, kind);
  const after = start + match[0].length;
  const boundary = boundaryBefore(text, start);
  const exact = boundary === 'line' || kind !== 'numeral' || match[0].endsWith('、');
  if (number === undefined || !exact || !hasWords(text, after, kind)) return undefined;
  return { kind, number, printed, start, end: start + printed.length, after, boundary };
}

function numberOf(printed: string, kind: MarkerKind): number | undefined {
  if (kind === 'circled') return (printed.codePointAt(0) ?? 0) - 0x245f;
  const digits = /\d+|[一二三四五六七八九十百零〇]+/.exec(printed)?.[0] ?? '';
  const arabic = Number(digits);
  const number = Number.isNaN(arabic) ? readNumeral(digits) : arabic;
  return number === 0 ? undefined : number;
}

/** Where 第三条 or 专栏3 is cited, words of citing follow; a number alone on its line is a table's. */
function hasWords(text: string, after: number, kind: MarkerKind): boolean {
  if (kind === 'article')
    return !/^(?:第|规定|之|的|所|[、,和至及])/.test(text.slice(after, after + 2));
  if (kind === 'box') return !/^(?:所|中|的|[、,)和至及])/.test(text.slice(after, after + 1));
  if (kind === 'arabic' || kind === 'bracketArabic' || kind === 'halfBracketArabic') {
    const rest = text.slice(after, after + 40);
    return /^ ?[^\s|]/.test(rest);
  }
  return true;
}

function boundaryBefore(text: string, start: number): Boundary {
  const at = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const before = text.charAt(at - 1);
  if (at === 0) return 'line';
  if (before === '\n') return GOES_ON.test(text.slice(Math.max(0, at - 8), at)) ? 'glued' : 'line';
  if (ENDS[before.charCodeAt(0)] === 1) return 'sentence';
  return at < start ? 'space' : 'glued';
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 1 at the code of each of the characters. */
function characterSet(characters: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}
