import { type CharacterClasses, characterClasses } from './character-classes.ts';
import type { Span } from './span.ts';

/** Where the stretches of a text are parted: at each of these characters. */
export const cutsAt = (characters: string): CharacterClasses => characterClasses([[1, characters]]);

/** The longest stretches of `text` without a character of `cuts`, in order; none is empty. */
export function stretches(text: string, cuts: CharacterClasses): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && cuts[text.charCodeAt(at)] === 0) continue;
    if (at > start) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}
