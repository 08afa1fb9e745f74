/**
 * A test whether a text's last character, a space after it aside, is the last of one of `words`. To be asked before a
 * pattern that is anchored at the end, since that one is tried from every character of the text.
 */
export function endsLike(words: readonly string[]): (text: string) => boolean {
  const last = new Set(words.map((word) => word.slice(-1)));
  return (text) => last.has(text.slice(-1)) || (/\s$/u.test(text) && last.has(text.slice(-2, -1)));
}
