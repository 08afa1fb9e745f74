/** What would be markup in CommonMark or in a table of GFM, or HTML. */
const MARKUP = /[\\`*_{}[\]<>|#~&]/g;

/** Where it would begin a list at the beginning of a line. */
const LIST = /^(\s*)([-+]|\d+[.)])(?=\s)/;

/** A text within one line of Markdown, to be read as it is written. */
export function inline(text: string): string {
  const line = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(MARKUP, '\\$&');
  return line.replace(LIST, (_, space: string, marker: string) => {
    return `${space}${marker.slice(0, -1)}\\${marker.slice(-1)}`;
  });
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}
