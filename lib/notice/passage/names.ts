import type { Span } from '../../text/span.ts';

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '〈': '〉', '“': '”', '‘': '’' };

const OPENING = /[《〈“‘]/u;

/** How far a quotation mark may stand from its partner; farther, one of the two was lost. */
const LONGEST = 120;

/** Titles and quoted words of a sentence, outermost only, marks included; unclosed ones are none. */
export function namesIn(text: string): Span[] {
  const names: Span[] = [];
  for (let at = text.search(OPENING); at >= 0 && at < text.length; at++) {
    const opening = text.charAt(at);
    const closing = CLOSING[opening];
    if (closing === undefined) continue;
    const end = closeOf(text, at, opening, closing);
    if (end === undefined) continue;
    names.push({ start: at, end });
    at = end - 1;
  }
  return names;
}

function closeOf(text: string, from: number, opening: string, closing: string): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === opening) depth++;
    else if (character === closing && --depth === 0) return at + 1;
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
