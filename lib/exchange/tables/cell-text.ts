import { xmlSafe } from '../refi-qda/xml-text.ts';

/** The most UTF-16 code units a cell of Excel holds (“Excel specifications and limits”). */
const MOST_IN_CELL = 32_767;

/** Says that a text goes on, where a cell cannot hold it. */
const CUT = '…';

/**
 * A text as a cell of a spreadsheet can hold it: at most 32,767 UTF-16 code units, a longer one cut between two
 * characters and ended with `…`; what no XML file may have becomes U+FFFD, line breaks `\n`.
 */
export function cellText(text: string): string {
  const sound = xmlSafe(text.replace(/\r\n?/g, '\n'));
  if (sound.length <= MOST_IN_CELL) return sound;
  const kept = sound.slice(0, MOST_IN_CELL - CUT.length);
  return (isHighSurrogate(kept.charCodeAt(kept.length - 1)) ? kept.slice(0, -1) : kept) + CUT;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
