import { pinyinEnd } from './pinyin.ts';
import { DEPENDS_ON_WORD, simplifiedInContext } from './simplified.ts';
import { isHardWrapped, nextLine, sentenceGoesOn } from './wrapped-lines.ts';

/** What a repair does at a place of the source: everything up to `end` becomes `by`. */
export interface Change {
  end: number;
  by: string;
  /** What is dropped belongs to the character before it, as pinyin does. */
  belongsBefore?: boolean;
}

/** What is known of the whole source before the first repair. */
export interface Signature {
  /** The text has a mirror's stray commas before its punctuation. */
  strayCommas: boolean;
  /** Its lines are broken at a fixed width, inside sentences. */
  hardWrapped: boolean;
  /** Its sentences end with a plain `.`. */
  dotStops: boolean;
}

/** A repair of more than one character for one; those are in `character-fold.ts`. */
export interface Repair {
  name: string;
  /** The characters it can begin at. */
  at: string;
  change(text: string, at: number, signature: Signature): Change | undefined;
}

const HAN = /\p{Script=Han}/u;
const SPACE = /[\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/y;
const STRAY_COMMA = /[,，][、。]/g;
/** So many before punctuation are no slip of the pen. */
const STRAY_COMMAS_OF_A_MIRROR = 3;

/** What the repairs need to know of the whole text. */
export function signatureOf(text: string): Signature {
  return {
    strayCommas: hasStrayCommas(text),
    hardWrapped: isHardWrapped(text),
    dotStops: hasDotStops(text),
  };
}

function hasStrayCommas(text: string): boolean {
  let seen = 0;
  for (const _ of text.matchAll(STRAY_COMMA)) {
    if (++seen === STRAY_COMMAS_OF_A_MIRROR) return true;
  }
  return false;
}

/** 加强保护.推进运用. after a character and not after a number; 一. begins a heading. */
const DOT_STOP = /(?<=[\p{Script=Han})）”])(?<![一二三四五六七八九十])[.．](?![.．A-Za-z])/gu;
const DOT_STOPS_OF_A_HABIT = 3;

/** A text that has them in place of 。 and not beside it. */
function hasDotStops(text: string): boolean {
  if (text.indexOf('。') >= 0) return false;
  let seen = 0;
  for (const _ of text.matchAll(DOT_STOP)) {
    if (++seen === DOT_STOPS_OF_A_HABIT) return true;
  }
  return false;
}

const dotStop: Repair = {
  name: 'dotStop',
  at: '.．',
  change: (text, at, { dotStops }) =>
    dotStops && /[\p{Script=Han})）”%％]/u.test(text.charAt(at - 1)) && isStop(text, at)
      ? { end: at + 1, by: '。' }
      : undefined,
};

/** After 一 a dot ends a marker, unless it ends the line. */
function isStop(text: string, at: number): boolean {
  const ends = /^[\n\r]?$/u.test(text.charAt(at + 1));
  const marker = /[一二三四五六七八九十]/u.test(text.charAt(at - 1));
  return ends || (!marker && !/[.．A-Za-z]/u.test(text.charAt(at + 1)));
}

const lineEnd: Repair = {
  name: 'lineEnd',
  at: '\r\u0085\u2028\u2029',
  change: (text, at) => ({ end: text.startsWith('\r\n', at) ? at + 2 : at + 1, by: '\n' }),
};

/** A line feed inside a sentence, where a source breaks its lines at a fixed width. */
const wrappedLine: Repair = {
  name: 'wrappedLine',
  at: '\n',
  change: (text, at, { hardWrapped }) =>
    hardWrapped && sentenceGoesOn(text, at) ? { end: nextLine(text, at), by: '' } : undefined,
};

const BLANK = 0x20;
const SPACE_CHARACTERS =
  '\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const SPACES: ReadonlySet<number> = new Set(
  Array.from(SPACE_CHARACTERS, (character) => character.charCodeAt(0)),
);

const space: Repair = {
  name: 'space',
  at: SPACE_CHARACTERS,
  change(text, at) {
    if (text.charCodeAt(at) === BLANK && !SPACES.has(text.charCodeAt(at + 1))) return undefined;
    SPACE.lastIndex = at;
    SPACE.test(text);
    return { end: SPACE.lastIndex, by: ' ' };
  },
};

const invisible: Repair = {
  name: 'invisible',
  at: `${characters(0x00, 0x08)}${characters(0x0e, 0x1f)}\u007f\u00ad${characters(0x200b, 0x200f)}${characters(0x202a, 0x202e)}${characters(0x2060, 0x2064)}\ufeff`,
  change: (_, at) => ({ end: at + 1, by: '' }),
};

/** 產(chǎn)權(quán): the mirror's pinyin is part of its character. */
const pinyin: Repair = {
  name: 'pinyin',
  at: '(（【',
  change(text, at) {
    if (!isLetter(text.charCodeAt(at + 1)) || !HAN.test(text.charAt(at - 1))) return undefined;
    const end = pinyinEnd(text, at);
    return end === undefined ? undefined : { end, by: '', belongsBefore: true };
  },
};

/** What a pinyin syllable can begin with: a to z, or a vowel with its tone mark. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1dc);
}

/** 專利,、商標,。 as one mirror prints 專利、商標。 */
const strayComma: Repair = {
  name: 'strayComma',
  at: ',，',
  change: (text, at, { strayCommas }) =>
    strayCommas && /[、。,，;；:：!！?？]/.test(text.charAt(at + 1))
      ? { end: at + 1, by: '' }
      : undefined,
};

/** ㈠ ⑴ ⒈ are printed in one character what others print in three or two. */
const enclosedNumber: Repair = {
  name: 'enclosedNumber',
  at: `${characters(0x3220, 0x3229)}${characters(0x2474, 0x249b)}`,
  change: (text, at) => ({ end: at + 1, by: text.charAt(at).normalize('NFKC') }),
};

const traditionalInContext: Repair = {
  name: 'traditionalInContext',
  at: DEPENDS_ON_WORD,
  change: (text, at) => ({ end: at + 1, by: simplifiedInContext(text, at) }),
};

/** At one place the first that has something to say is heard. */
export const REPAIRS: readonly Repair[] = [
  lineEnd,
  wrappedLine,
  dotStop,
  space,
  invisible,
  pinyin,
  strayComma,
  enclosedNumber,
  traditionalInContext,
];

/** The characters from one code to another, both included. */
function characters(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
