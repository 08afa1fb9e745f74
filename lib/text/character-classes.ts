/** One bit for each class of characters that a table knows. */
export type Bits = number;

/** A bit mask for each UTF-16 code unit: in which of the classes it is. */
export type CharacterClasses = Uint32Array;

/** What `\s` matches and `trim` takes off. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The table of classes, given by their bit and their characters; a character may be in several. */
export function characterClasses(
  classes: Iterable<readonly [bit: Bits, characters: string]>,
): CharacterClasses {
  const table = new Uint32Array(0x10000);
  for (const [bit, characters] of classes) {
    for (let at = 0; at < characters.length; at++) {
      table[characters.charCodeAt(at)] = (table[characters.charCodeAt(at)] ?? 0) | bit;
    }
  }
  return table;
}

/** The classes of all characters of `text` from `start` to `end` together. */
export function classesIn(
  text: string,
  table: CharacterClasses,
  start = 0,
  end = text.length,
): Bits {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= table[text.charCodeAt(at)] as number;
  return bits;
}
