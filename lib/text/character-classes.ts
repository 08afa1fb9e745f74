/** One bit for each class of characters that a table knows. */
export type Bits = number;

/** A bit mask for each UTF-16 code unit: in which of the classes it is. */
export type CharacterClasses = Uint32Array;

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

/** The classes of all characters of `text` together. */
export function classesIn(text: string, table: CharacterClasses): Bits {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= table[text.charCodeAt(at)] as number;
  return bits;
}
