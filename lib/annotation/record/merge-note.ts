/** Stands between two texts that were written at the same time: a dash line, alone in its line. */
export const BETWEEN = '\n———\n';

/**
 * The note after one person has written `mine` where `base` had stood, while the store by now has `here`. Nothing
 * that either wrote is lost: where both changed the text, both stand below one another. A text that was joined is
 * known again by its parts, so that typing on in one of two editors changes that editor's part only.
 */
export function mergeNote(base: string, here: string, mine: string): string {
  if (here === base || here === mine) return mine;
  if (mine === base) return here;
  if (here === '') return mine;
  if (base !== '' && hasPart(here, base)) return replacePart(here, base, mine);
  if (mine === '') return here;
  if (hasPart(here, mine)) return here;
  return hasPart(mine, here) || mine.startsWith(here) ? mine : here + BETWEEN + mine;
}

/** Whether the note is the text, or has it as one part of several that were joined. */
export function hasPart(note: string, part: string): boolean {
  return `${BETWEEN}${note}${BETWEEN}`.includes(`${BETWEEN}${part}${BETWEEN}`);
}

/** The first such part becomes another one; an empty one goes with the line beside it. */
function replacePart(note: string, part: string, by: string): string {
  const at = `${BETWEEN}${note}${BETWEEN}`.indexOf(`${BETWEEN}${part}${BETWEEN}`);
  const [before, after] = [note.slice(0, at), note.slice(at + part.length)];
  if (by !== '') return before + by + after;
  return before === '' ? after.slice(BETWEEN.length) : before.slice(0, -BETWEEN.length) + after;
}
