/** A heading that is longer has its text run on after a space. */
const LONGEST_WITH_SPACES = 40;
const LONGEST = 80;

/**
 * The words of the heading that begins at `from` in normal text: to the end of its sentence or line; where the
 * text runs on in the line without a full stop, to the first space.
 */
export function headingAfter(text: string, from: number): string {
  const line =
    /^[ :、]*([^\n。:;|]*)/.exec(text.slice(from, from + LONGEST + 40))?.[1]?.trim() ?? '';
  if (line.length <= LONGEST_WITH_SPACES) return line;
  const space = line.indexOf(' ');
  return line.slice(0, space > 0 && space <= LONGEST_WITH_SPACES ? space : LONGEST);
}
