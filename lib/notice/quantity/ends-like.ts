import { characterClasses, SPACES } from '../../text/character-classes.ts';

const LAST = 1;
const SPACE = 2;

/**
 * A test whether a text's last character, a space after it aside, is the last of one of `words`. To be asked before a
 * pattern that is anchored at the end, since that one is tried from every character of the text.
 */
export function endsLike(words: readonly string[]): (text: string) => boolean {
  const classes = characterClasses([
    [LAST, words.map((word) => word.slice(-1)).join('')],
    [SPACE, SPACES],
  ]);
  return (text) => {
    const kind = classes[text.charCodeAt(text.length - 1)] ?? 0;
    if (kind !== SPACE) return kind === LAST;
    return classes[text.charCodeAt(text.length - 2)] === LAST;
  };
}
