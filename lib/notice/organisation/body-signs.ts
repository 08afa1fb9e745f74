import { characterClasses } from '../../text/character-classes.ts';
import { BODY_ENDS, BODY_FOLLOWERS } from './body-pattern.ts';

const END = 1;
const FOLLOWER = 2;
const NEVER = 4;
const TABLE = characterClasses([
  [END, BODY_ENDS],
  [FOLLOWER, BODY_FOLLOWERS],
  [NEVER, ',;。:的 \n'],
]);

/** No name is longer. */
const LONGEST = 80;

/**
 * Whether the name of a body may begin at `at`: whether something after it ends as a body does and is followed by
 * what can follow one. Cheap, and asked first, because most clauses begin with no body.
 */
export function mayBeBody(text: string, at: number): boolean {
  const to = Math.min(text.length, at + LONGEST);
  for (let end = at + 1; end < to; end++) {
    const kind = TABLE[text.charCodeAt(end)] as number;
    if (kind & NEVER) return false;
    if (kind & END && (end + 1 === text.length || kindAt(text, end + 1) & FOLLOWER)) return true;
  }
  return false;
}

/** The offset of the last character of `text` that may end the name of a body; -1 where none does. */
export function lastBodyEnd(text: string): number {
  let next = FOLLOWER;
  for (let at = text.length - 1; at > 0; at--) {
    const kind = kindAt(text, at);
    if (kind & END && next & FOLLOWER) return at;
    next = kind;
  }
  return -1;
}

function kindAt(text: string, at: number): number {
  return TABLE[text.charCodeAt(at)] as number;
}
