import { characterClasses } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';

/** The code of each mark that closes a name, by the one that opens it. */
const CLOSING: ReadonlyMap<number, number> = new Map(
  ['《》', '〈〉', '“”', '‘’'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

const OPENING = characterClasses([[1, '《〈“‘']]);

/** How far a quotation mark may stand from its partner; farther, one of the two was lost. */
const LONGEST = 120;

/** Titles and quoted words of a sentence, outermost only, marks included; unclosed ones are none. */
export function namesIn(text: string): Span[] {
  const names: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (OPENING[text.charCodeAt(at)] === 0) continue;
    const end = closeOf(text, at);
    if (end === undefined) continue;
    names.push({ start: at, end });
    at = end - 1;
  }
  return names;
}

function closeOf(text: string, from: number): number | undefined {
  const opening = text.charCodeAt(from);
  const closing = CLOSING.get(opening);
  let depth = 0;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === opening) depth++;
    else if (code === closing && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The title (《…》) that covers `span`, if one does. */
export function titleOver(names: readonly Span[], text: string, span: Span): Span | undefined {
  return names.find(
    (name) => name.start < span.end && span.start < name.end && text.charAt(name.start) === '《',
  );
}

/** The title or quoted name that holds `span` strictly inside its marks. */
export function nameOver(names: readonly Span[], span: Span): Span | undefined {
  return names.find((name) => name.start < span.start && span.end < name.end);
}
