import { characterClasses, classesIn } from '../text/character-classes.ts';
import type { NormalText } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';

/** Punctuation that is printed in two widths, and that the normal text has in the half one. */
const TWO_WIDTHS = /[!"#%&'()*+,/:;<=>?[\]~-]/gu;
const HAVE_TWO_WIDTHS = characterClasses([[1, '!"#%&\'()*+,/:;<=>?[]~-']]);

/** So far before a finding the words may stand that it takes its name from: a row's indicator, an earlier clause. */
const NEAR = 600;

/**
 * Words of the normal text as the source prints them: Simplified and repaired, but with punctuation as wide as it
 * stands there (（省版权局） and not (省版权局)).
 *
 * @param words a string that was read from `normal`, near the span `place` or inside it
 * @returns the same string where the source has none of it
 */
export function printedForm(normal: NormalText, words: string, place: Span): string {
  if (classesIn(words, HAVE_TWO_WIDTHS) === 0) return words;
  const from = Math.max(0, place.start - NEAR);
  const text = normal.text.slice(from, Math.max(place.end, place.start));
  const whole = text.lastIndexOf(words);
  let next = whole < 0 ? Math.min(place.start - from, text.length) : whole;
  return words.replace(TWO_WIDTHS, (character, index: number) => {
    const at = whole < 0 ? text.indexOf(character, next) : whole + index;
    if (at < 0) return character;
    next = at + 1;
    return asPrinted(normal, character, from + at);
  });
}

/** The source's character at an offset of the normal text, if it differs in nothing but width. */
function asPrinted(normal: NormalText, character: string, at: number): string {
  const { start, end } = normal.toSource({ start: at, end: at + 1 });
  const printed = normal.source.slice(start, end);
  return printed.length === 1 && printed.normalize('NFKC') === character ? printed : character;
}
