import { stretchNear } from './near-view.ts';
import type { PageReading } from './read-page.ts';
import { selectorOf, selectorsOfChildren } from './selector-of.ts';
import { isElement, parentOf, unshadowed } from './unshadowed.ts';

/**
 * Selectors of what the sheet of the marks has to style: the article, or of a long article only those of its parts
 * that are near the screen. Marks inherit from there (CSS Pseudo-Elements 4 § 3.5, highlight inheritance).
 */
export function scopeOf(reading: PageReading, view: Window | undefined): readonly string[] {
  const { segments, article } = reading;
  if (view === undefined) return [selectorOf(article)];
  const [from, to] = stretchNear(reading, segments, view);
  const [first, last] = [segments[from], segments[to - 1]];
  if (first === undefined || last === undefined) return [selectorOf(article)];
  return selectorsOfChildren(holderOf(reading), first.node, last.node);
}

/** The innermost element that holds all of the text. */
function holderOf({ article, segments }: PageReading): Element {
  const last = segments.at(-1)?.node;
  let at: Node | null = segments[0]?.node ?? null;
  while (
    at !== null &&
    last !== undefined &&
    !(isElement(at) && unshadowed(at, 'contains')(last))
  ) {
    at = parentOf(at);
  }
  return at !== null && isElement(at) ? at : article;
}
