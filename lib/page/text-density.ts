import { type ElementStyle, INITIAL_STYLE, styleOf } from './element-style.ts';
import {
  childElementsOf,
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
} from './unshadowed.ts';

/** What an article may be made of: not a paragraph, a list item or a run of words. */
const HOLDERS =
  /^(?:body|div|section|article|main|center|form|table|tbody|tr|td|dl|dd|font|[a-z]+-.*)$/;
/** A child is the article rather than its parent if it holds this share of the parent's prose. */
const MOST = 0.75;

/**
 * The innermost element that holds most of the visible prose, text in links not counted.
 *
 * @param root where to look, and the answer if nothing inside stands out
 */
export function densestElement(root: Element, view: Window | null): Element {
  const weights = weigh(root, view);
  let at = root;
  for (;;) {
    const weight = weights.get(at) ?? 0;
    const heir = childElementsOf(at).find(
      (child) => HOLDERS.test(nameOf(child)) && (weights.get(child) ?? 0) >= MOST * weight,
    );
    if (heir === undefined || weight === 0) return at;
    at = heir;
  }
}

/** The weight of every element that has any: characters of visible text outside links. */
function weigh(root: Element, view: Window | null): Map<Element, number> {
  const weights = new Map<Element, number>();
  const stack: { element: Element; style: ElementStyle; weight: number }[] = [
    { element: root, style: INITIAL_STYLE, weight: 0 },
  ];
  let node = firstChildOf(root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (node === null) {
      if (top.weight > 0) weights.set(top.element, top.weight);
      stack.pop();
      const parent = stack.at(-1);
      if (parent !== undefined) parent.weight += top.weight;
      node = parent === undefined ? null : nextSiblingOf(top.element);
    } else if (isElement(node)) {
      const style = styleOf(node, top.style, view);
      const entered = style.display !== 'none' && nameOf(node) !== 'a';
      if (entered) stack.push({ element: node, style, weight: 0 });
      node = entered ? firstChildOf(node) : nextSiblingOf(node);
    } else {
      if (isText(node) && top.style.visible) top.weight += node.data.trim().length;
      node = nextSiblingOf(node);
    }
  }
  return weights;
}
