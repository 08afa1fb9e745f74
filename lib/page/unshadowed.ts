/**
 * Reading the DOM past names that a page may have laid over it. `<img name=body>` shadows `document.body` and
 * `<input name=firstChild>` a form's `firstChild` (HTML, "named access": [LegacyOverrideBuiltIns] on Document and
 * HTMLFormElement); no other element can be shadowed so.
 */

/**
 * The property as its interface defines it, from the prototype; methods come bound to `node`. (A DOM in Node keeps
 * some properties on the node itself.)
 */
export function unshadowed<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const prototype: object = Object.getPrototypeOf(node);
  const value: N[K] = key in prototype ? Reflect.get(prototype, key, node) : node[key];
  return typeof value === 'function' ? value.bind(node) : value;
}

/** The element's name in lower case. What is shadowed here is a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

function mayBeShadowed(node: Node): boolean {
  return isElement(node) && nameOf(node) === 'form';
}

export function documentOf(node: Element): Document {
  return unshadowed(node, 'ownerDocument');
}

/** The window that shows the node's document, if one does. */
export function windowOf(node: Element): (Window & typeof globalThis) | null {
  return unshadowed(documentOf(node), 'defaultView');
}

export function firstChildOf(node: Node): Node | null {
  return mayBeShadowed(node) ? unshadowed(node, 'firstChild') : node.firstChild;
}

export function nextSiblingOf(node: Node): Node | null {
  return mayBeShadowed(node) ? unshadowed(node, 'nextSibling') : node.nextSibling;
}

export function parentOf(node: Node): Element | null {
  return mayBeShadowed(node) ? unshadowed(node, 'parentElement') : node.parentElement;
}

export function attributeOf(element: Element, name: string): string | null {
  return nameOf(element) === 'form'
    ? unshadowed(element, 'getAttribute')(name)
    : element.getAttribute(name);
}

export function childElementsOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (isElement(child)) children.push(child);
  }
  return children;
}

/** The elements of the document, or under `root`, that match; in document order. */
export function select(root: Document | Element, selector: string): Element[] {
  return [...unshadowed(root, 'querySelectorAll')<Element>(selector)];
}
