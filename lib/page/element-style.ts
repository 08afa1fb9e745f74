import { BLOCKS } from './block-tags.ts';
import { SKIPPED } from './tags.ts';
import { attributeOf, nameOf } from './unshadowed.ts';

/** How an element takes part in the text of its page. */
export interface ElementStyle {
  /** `none` leaves out all that is under it; `block` stands on lines of its own. */
  display: 'none' | 'block' | 'inline';
  visible: boolean;
  whiteSpace: 'collapse' | 'lines' | 'preserve';
}

/** What the root starts with. */
export const INITIAL_STYLE: ElementStyle = {
  display: 'block',
  visible: true,
  whiteSpace: 'collapse',
};

/**
 * The style of an element: as laid out, where the document is shown in a window; by tag, attributes and inline
 * style otherwise.
 *
 * @param inherited the parent's style
 */
export function styleOf(
  element: Element,
  inherited: ElementStyle,
  view: Window | null,
): ElementStyle {
  const name = nameOf(element);
  if (SKIPPED.has(name)) return { ...inherited, display: 'none' };
  const computed = view?.getComputedStyle?.(element);
  // An element outside a shown document has no computed values: ''.
  if (computed === undefined || computed.display === '')
    return declaredStyle(element, name, inherited);
  return {
    display: displayOf(computed.display),
    visible: computed.visibility === 'visible',
    whiteSpace: whiteSpaceOf(computed.whiteSpace),
  };
}

function displayOf(display: string): ElementStyle['display'] {
  if (display === 'none') return 'none';
  return /^(?:inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

function whiteSpaceOf(whiteSpace: string): ElementStyle['whiteSpace'] {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'preserve' : 'collapse';
}

function declaredStyle(element: Element, name: string, inherited: ElementStyle): ElementStyle {
  const inline = attributeOf(element, 'style')?.toLowerCase() ?? '';
  const declared = (property: string) =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`).exec(inline)?.[1];
  const display = declared('display');
  const hidden = attributeOf(element, 'hidden') !== null;
  const visibility = declared('visibility');
  const whiteSpace = declared('white-space') ?? (name === 'pre' ? 'pre' : undefined);
  return {
    display: hidden && display === undefined ? 'none' : displayOf(display ?? defaultDisplay(name)),
    visible: visibility === undefined ? inherited.visible : visibility === 'visible',
    whiteSpace: whiteSpace === undefined ? inherited.whiteSpace : whiteSpaceOf(whiteSpace),
  };
}

function defaultDisplay(name: string): string {
  return BLOCKS.has(name) ? 'block' : 'inline';
}
