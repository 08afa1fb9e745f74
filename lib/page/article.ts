import { CONTAINERS, CONTENT_START } from './containers.ts';
import { isShown } from './shown.ts';
import { densestElement } from './text-density.ts';
import { documentOf, isText, nameOf, parentOf, select, unshadowed } from './unshadowed.ts';

/** A container with fewer characters holds no notice. */
const SHORTEST = 60;
/** A container inside another is the article if it holds nearly all of the outer one's text. */
const NEARLY_ALL = 0.9;

/**
 * The element that holds the article: of the known containers the visible one with the most text, the innermost of
 * those that hold it; else the element where text is densest. `<body>`, or the root, if the page has hardly any text.
 */
export function findArticle(document: Document): Element {
  const view = unshadowed(document, 'defaultView');
  const found = findContainers(document)
    .filter((element) => isShown(element, view))
    .map((element) => ({ element, size: sizeOf(element) }));
  const largest = Math.max(0, ...found.map(({ size }) => size));
  if (largest < SHORTEST) return densestElement(bodyOf(document), view);
  const best = found.find(({ size }) => size === largest)?.element;
  // In document order, an inner element comes after those around it.
  const inner = found.findLast(
    ({ element, size }) =>
      size >= NEARLY_ALL * largest && best !== undefined && unshadowed(best, 'contains')(element),
  );
  return inner?.element ?? bodyOf(document);
}

/** All elements that are a known container, in document order but for those JCMS brackets, which come first. */
export function findContainers(document: Document): Element[] {
  const bracketed = select(document, CONTENT_START).flatMap((meta) => parentOf(meta) ?? []);
  return [...new Set([...bracketed, ...select(document, CONTAINERS.join(','))])];
}

/** `<body>` or the root, whatever a page has named `body`. */
export function bodyOf(document: Document): Element {
  const body: Element | null = unshadowed(document, 'body');
  return body ?? unshadowed(document, 'documentElement');
}

/** Characters of text, white space and style sheets left out. */
function sizeOf(element: Element): number {
  let size = 0;
  const walker = unshadowed(documentOf(element), 'createTreeWalker')(element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && !isStyleOrScript(parentOf(node))) {
      size += node.data.trim().length;
    }
  }
  return size;
}

function isStyleOrScript(element: Element | null): boolean {
  return element !== null && /^(?:style|script)$/.test(nameOf(element));
}
