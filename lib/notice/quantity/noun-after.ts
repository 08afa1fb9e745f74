/** Ends a noun after a number: what follows is another action. */
const NOUN_END = /(?:并(?=\p{Script=Han})|用于|给予|予以|进行|以(?=提高|提升|促进|满足)|[,;。:])/u;

/** The noun that a number counts, from the words after it. */
export function nounAfter(right: string): string {
  const words = right.trim();
  const end = NOUN_END.exec(words)?.index;
  return (end === undefined ? words : words.slice(0, end)).replace(/^(?:的|左右)/u, '').trim();
}
