import { childElementsOf, nameOf, parentOf } from './unshadowed.ts';

/**
 * A selector of exactly this element, by its place among its siblings: `:root > body:nth-child(2) > div:nth-child(1)`.
 */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  let at = element;
  for (let parent = parentOf(at); parent !== null; parent = parentOf(at)) {
    steps.unshift(`${CSS.escape(nameOf(at))}:nth-child(${placeOf(at, childElementsOf(parent))})`);
    at = parent;
  }
  return [':root', ...steps].join(' > ');
}

/**
 * Selectors of the children of `parent` from the one that holds `first` to the one that holds `last`, one for each
 * element name: a browser tries a selector on elements of its name only. `parent` itself where one of the two is text
 * of its own.
 */
export function selectorsOfChildren(parent: Element, first: Node, last: Node): readonly string[] {
  const children = childElementsOf(parent);
  const from = placeOf(childAround(parent, first), children);
  const to = placeOf(childAround(parent, last), children);
  const whole = selectorOf(parent);
  if (from === 0 || to === 0) return [whole];
  const names = new Set(children.slice(from - 1, to).map(nameOf));
  return [...names].map(
    (name) => `${whole} > ${CSS.escape(name)}:nth-child(n+${from}):nth-child(-n+${to})`,
  );
}

/** Undefined for text of the parent's own. */
function childAround(parent: Element, node: Node): Element | undefined {
  let at = parentOf(node);
  if (at === parent) return undefined;
  while (at !== null && parentOf(at) !== parent) at = parentOf(at);
  return at ?? undefined;
}

/** As `:nth-child` counts, 0 for none. */
function placeOf(element: Element | undefined, children: readonly Element[]): number {
  return element === undefined ? 0 : children.indexOf(element) + 1;
}
