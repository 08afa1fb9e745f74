import type { Span } from '../../text/span.ts';
import { CONTENTS_TITLES } from '../vocabulary/marker-kinds.ts';
import type { Marker } from './marker.ts';

/** Entries of a table of contents follow one another more closely than headings with text under them. */
const CLOSEST_TEXT = 60;
/** So many characters of a heading tell it. */
const FIRST_WORDS = 8;
/** So many entries at the least. */
const FEWEST_ENTRIES = 3;

/**
 * The span of the table of contents: the densely standing markers whose first comes again with the same words as a
 * heading of the body; under a title 目录 any of them may be the first that does. `undefined` where there is none.
 */
export function contentsSpan(text: string, markers: readonly Marker[]): Span | undefined {
  const titled = titleEnd(text);
  const first = markers.findIndex((marker) => marker.start >= (titled ?? 0));
  if (first < 0) return undefined;
  const seen = new Map<string, string>();
  let last = first;
  for (; last < markers.length; last++) {
    const marker = markers[last];
    if (marker === undefined || isFar(text, markers[last - 1], marker, last > first)) break;
    const known = seen.get(marker.printed);
    const mayRepeat = titled !== undefined || marker.printed === markers[first]?.printed;
    if (mayRepeat && known !== undefined && wordsAfter(text, marker).startsWith(known)) {
      return spanOf(markers, first, last, titled);
    }
    seen.set(marker.printed, known ?? wordsAfter(text, marker, markers[last + 1]?.start));
  }
  if (titled !== undefined) return spanOf(markers, first, last, titled);
  return undefined;
}

function spanOf(
  markers: readonly Marker[],
  first: number,
  last: number,
  titled: number | undefined,
): Span | undefined {
  const start = markers[first];
  const end = markers[last - 1];
  if (start === undefined || end === undefined || last - first < FEWEST_ENTRIES) return undefined;
  return { start: titled ?? start.start, end: end.after };
}

/** Where the title 目录 ends, if one of the first lines is one or the text runs 目 录 第一章. */
function titleEnd(text: string): number | undefined {
  const match = /(?:^|\n| )(目 ?(?:录|次))(?= ?(?:\n|第|一))/.exec(text);
  if (!match || !CONTENTS_TITLES.includes((match[1] ?? '').replace(' ', ''))) return undefined;
  return match.index + match[0].length;
}

/** Whether body text stands between an entry and the next marker. */
function isFar(text: string, before: Marker | undefined, next: Marker, inside: boolean): boolean {
  if (!inside || before === undefined) return false;
  return (
    next.start - before.after > CLOSEST_TEXT || /[。;]/.test(text.slice(before.after, next.start))
  );
}

/** The first words of a marker's line, up to `end` if given, without white space, leaders and page numbers. */
function wordsAfter(text: string, marker: Marker, end = text.length): string {
  const reach = Math.min(end, marker.after + CLOSEST_TEXT);
  const line = text.slice(marker.after, reach).split('\n', 1)[0] ?? '';
  return line.replace(/[\s.·…—\d]/g, '').slice(0, FIRST_WORDS);
}
