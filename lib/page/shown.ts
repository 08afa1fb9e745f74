import { attributeOf, nameOf, parentOf, unshadowed } from './unshadowed.ts';

/** Copies for print and for sharing are put out of sight like this. */
const OUT_OF_SIGHT = 1;

/**
 * Whether an element can be seen by whoever scrolls to it: by layout in a window, else by `hidden` and inline styles
 * of the element and those around it.
 */
export function isShown(element: Element, view: Window | null): boolean {
  if (view !== null && 'checkVisibility' in element) {
    const isRendered = unshadowed(element, 'checkVisibility')({ visibilityProperty: true });
    return isRendered && !isOutOfSight(element, view);
  }
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = attributeOf(at, 'style') ?? '';
    if (attributeOf(at, 'hidden') !== null) return false;
    if (/(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)) return false;
    if (/^(?:template|noscript|textarea)$/i.test(nameOf(at))) return false;
  }
  return true;
}

/** A box of no size, or left of the page, where no scrolling reaches. */
function isOutOfSight(element: Element, view: Window): boolean {
  const box = unshadowed(element, 'getBoundingClientRect')();
  if (box.width === 0 && box.height === 0) return false; // `display: contents`, or no layout at all
  if (box.width <= OUT_OF_SIGHT || box.height <= OUT_OF_SIGHT) return true;
  return box.right + view.scrollX <= 0;
}
