/**
 * What XML 1.0 (§ 2.2) has no place for: controls but tab and line ends, U+FFFE and U+FFFF, and, with the `u` flag,
 * halves of surrogate pairs.
 */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text of the same length in code points that XML can hold: what it cannot becomes U+FFFD. */
export function xmlSafe(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the value of an attribute or the content of an element; tabs and line ends survive the reading. */
export function xmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
