/** A heading that is longer has its text run on after a space. */
const LONGEST_WITH_SPACES = 40;
const LONGEST = 80;

/** To a stop or colon (not that of 17:00), or to a bracket that says who is responsible. */
const HEADING =
  /^[ :、]*((?:[^\n。:;|(]|(?<=\d):(?=\d)|\((?![^()\n]{0,8}(?:单位|部门|处室|科室|领导|时限) ?:))*)/;

/**
 * The words of the heading that begins at `from` in normal text: to the end of its sentence or line; where the
 * text runs on in the line without a full stop, to the first space.
 */
export function headingAfter(text: string, from: number): string {
  const line = HEADING.exec(text.slice(from, from + LONGEST + 40))?.[1]?.trim() ?? '';
  if (line.length <= LONGEST_WITH_SPACES) return line;
  const space = line.indexOf(' ');
  return line.slice(0, space > 0 && space <= LONGEST_WITH_SPACES ? space : LONGEST);
}
