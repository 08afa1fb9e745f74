import { DEPENDS_ON_WORD, eachTraditional } from './simplified.ts';

/** Ranges whose characters NFKC maps to one plain character each: full-width ASCII, small forms, look-alike Han. */
const COMPATIBILITY_RANGES: readonly (readonly [number, number])[] = [
  [0xff01, 0xff5e],
  [0xff61, 0xff64],
  [0xfe50, 0xfe6b],
  [0xf900, 0xfaff],
  [0x2e80, 0x2fd5],
];

/** Stay as they are although NFKC would change them: the brackets of a document number, the CJK full stop. */
const KEPT = '﹝﹞。｡';

/** One form for the many; see `NormalText`. */
const SAME: readonly (readonly [string, string])[] = [
  ['―–─━⸺﹘─', '—'],
  ['‐‑−﹣', '-'],
  ['～〜∼˜', '~'],
  ['﹝', '〔'],
  ['﹞', '〕'],
  ['｡', '。'],
  ['•‧∙⋅・･', '·'],
  ['◯', '○'],
];

let table: Uint16Array | undefined;

/** The normal form of each UTF-16 code unit that has one of the same length; itself otherwise. */
export function characterFold(): Uint16Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint16Array {
  const fold = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of COMPATIBILITY_RANGES) {
    for (let code = first; code <= last; code++) {
      const plain = String.fromCharCode(code).normalize('NFKC');
      if (plain.length === 1 && !KEPT.includes(String.fromCharCode(code))) {
        fold[code] = plain.charCodeAt(0);
      }
    }
  }
  for (const [many, one] of SAME) {
    for (const character of many) fold[character.charCodeAt(0)] = one.charCodeAt(0);
  }
  eachTraditional((traditional, simplified) => {
    fold[traditional] = simplified;
  });
  for (const character of DEPENDS_ON_WORD) {
    fold[character.charCodeAt(0)] = character.charCodeAt(0);
  }
  return fold;
}
