/** Some sources break their lines at a fixed width, in the middle of sentences. No line of theirs is longer. */
const WIDEST = 60;
/** So many broken sentences are a habit. */
const HABIT = 3;

const SPACES = /[ \t\u00a0\u3000]*/y;
/** A dot after a character is a stop where a source has no other. */
const STOP = /[,，。;；]|(?<=[\p{Script=Han})）])[.．]/u;
const MORE = /[,，。;；、)）]|(?<=[\p{Script=Han})）])[.．]/u;
const BROKEN_OFF = /[\p{Script=Han}\p{Nd},，、—]$/u;
const COMMA_LAST = /[,，、]$/u;
/** A bracket that the line does not close. */
const OPEN_BRACKET = /[(（][^()（）]*$/u;
const GOES_ON = /^[\p{Script=Han}\p{Nd}]/u;
const BEGINS_ANEW =
  /^(?:[一二三四五六七八九十]{1,3}、|第.{1,4}[章节条编部]|\p{Nd}{1,3}\s?[.．、)）]|[^,，。;；]{2,10}[:：])/u;

/** Whether the lines of a text are broken by their width and not where its paragraphs end. */
export function isHardWrapped(text: string): boolean {
  let broken = 0;
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    if (lineEnd(text, at) - at > WIDEST) return false;
    if (at > 0 && sentenceGoesOn(text, at - 1)) broken++;
  }
  return broken >= HABIT;
}

/**
 * Whether the line feed at `at` stands inside a sentence: prose breaks off before it and goes on after it. A line
 * shows that it is prose by a stop or an open bracket in it, or by a comma at the end of the line above.
 */
export function sentenceGoesOn(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(start, at).trim();
  const after = text.slice(at + 1, lineEnd(text, at + 1)).trim();
  if (before.length < 8 || !BROKEN_OFF.test(before)) return false;
  if (!GOES_ON.test(after) || BEGINS_ANEW.test(after)) return false;
  const afterComma = COMMA_LAST.test(text.slice(Math.max(0, start - 2), start).trimEnd());
  if (!STOP.test(before) && !OPEN_BRACKET.test(before) && !afterComma) return false;
  return MORE.test(after) || (STOP.test(before) && COMMA_LAST.test(before));
}

/** Where the words of the next line begin, after the line feed at `at` and the spaces that follow it. */
export function nextLine(text: string, at: number): number {
  SPACES.lastIndex = at + 1;
  SPACES.test(text);
  return SPACES.lastIndex;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
