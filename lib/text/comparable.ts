import { characterFold } from './character-fold.ts';
import { pinyinEnd } from './pinyin.ts';
import { DEPENDS_ON_WORD, toSimplified } from './simplified.ts';
import type { Span } from './span.ts';

/**
 * A text without what differs from print to print: no white space, Simplified characters, one width, one form of
 * comma, stop, quotation mark and bracket, no pinyin after characters. It says less than the normal form and is for
 * comparing only; unlike that, it is the same for a piece of a text as for the piece inside its text.
 */
export interface Comparable {
  readonly text: string;
  /** The span of the source that a span of the comparable text came from; pinyin goes with its character. */
  toSource(span: Span): Span;
  /** The offset in the comparable text of an offset in the source; inside something dropped, the next kept one. */
  fromSource(offset: number): number;
}

/** One form for the many that prints use for the same. */
const SAME: readonly (readonly [string, string])[] = [
  ['。', '.'],
  ['、', ','],
  ['“”„‟「」『』＂', '"'],
  ['‘’‚‛＇', "'"],
  ['〔【〖[［', '('],
  ['〕】〗]］', ')'],
  ['—–‑‒―～', '-'],
];

/** What one character cannot tell: it is dropped, or stands for several, or depends on the next. */
const LOOK = 0xffff;
const LOOKED_AT = /[\s\p{Cf}\p{Cc}(（【,，、\u3220-\u3229\u2474-\u249b\uffff]/u;
const DROPPED = /[\s\p{Cf}\p{Cc}]/u;
const COMMA = /[,，、]/;
const PUNCTUATION = /[,，、。.．;；:：!！?？]/;
const HAN = /\p{Script=Han}/u;

/** The text for comparing. Takes time linear in the length; never throws. */
export function comparable(source: string): Comparable {
  const { units, starts } = folded(source);
  const text = stringOf(units);
  return {
    text,
    toSource: ({ start, end }) => {
      const from = starts[start] ?? source.length;
      if (end <= start) return { start: from, end: from };
      const last = (starts[end - 1] ?? source.length - 1) + 1;
      return { start: from, end: endWithPinyin(source, last) };
    },
    fromSource: (offset) => firstAtLeast(starts, offset),
  };
}

function endWithPinyin(source: string, end: number): number {
  return HAN.test(source.charAt(end - 1)) ? (pinyinAt(source, end) ?? end) : end;
}

function pinyinAt(source: string, at: number): number | undefined {
  return /[(（【]/.test(source.charAt(at)) ? pinyinEnd(source, at) : undefined;
}

/** Comparable UTF-16 units, and where in the source each came from. */
function folded(source: string): { units: Uint16Array; starts: Uint32Array } {
  const table = comparableFold();
  // ㈠ becomes (一): at most three units, of 十 four.
  let units = new Uint16Array(source.length + 8);
  let starts = new Uint32Array(source.length + 8);
  let length = 0;
  const put = (unit: number, at: number): void => {
    if (length === units.length) {
      units = grown(units, new Uint16Array(2 * length));
      starts = grown(starts, new Uint32Array(2 * length));
    }
    units[length] = unit;
    starts[length++] = at;
  };
  for (let at = 0; at < source.length; at++) {
    const unit = table[source.charCodeAt(at)] as number;
    if (unit !== LOOK) {
      put(unit, at);
      continue;
    }
    const { by, end } = lookAt(source, at);
    for (let i = 0; i < by.length; i++) put(by.charCodeAt(i), at);
    at = end - 1;
  }
  return { units: units.subarray(0, length), starts: starts.subarray(0, length) };
}

function grown<T extends Uint16Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function lookAt(source: string, at: number): { by: string; end: number } {
  const character = source.charAt(at);
  const end = at + 1;
  if (DROPPED.test(character)) return { by: '', end };
  if (COMMA.test(character)) {
    return { by: PUNCTUATION.test(source.charAt(end)) ? '' : ',', end };
  }
  if (/[(（【]/.test(character)) {
    const after = HAN.test(source.charAt(at - 1)) ? pinyinEnd(source, at) : undefined;
    return after === undefined ? { by: '(', end } : { by: '', end: after };
  }
  return { by: character.normalize('NFKC'), end };
}

let table: Uint16Array | undefined;

function comparableFold(): Uint16Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint16Array {
  const fold = characterFold().slice();
  for (const character of DEPENDS_ON_WORD) {
    fold[character.charCodeAt(0)] = SIMPLER.get(character) ?? toSimplified(character).charCodeAt(0);
  }
  for (const [many, one] of SAME) {
    for (const character of many) fold[character.charCodeAt(0)] = one.charCodeAt(0);
  }
  for (let code = 0; code < fold.length; code++) {
    if (LOOKED_AT.test(String.fromCharCode(code))) fold[code] = LOOK;
  }
  return fold;
}

/** Forms that OpenCC leaves alone without their word. */
const SIMPLER: ReadonlyMap<string, number> = new Map(
  Array.from(['覆复', '著着', '藉借', '徵征', '瞭了', '夥伙', '乾干', '秘秘'], ([from, to]) => [
    from ?? '',
    to?.charCodeAt(0) ?? 0,
  ]),
);

function firstAtLeast(values: Uint32Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As many code units as a call takes as arguments without danger to the stack. */
const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}
