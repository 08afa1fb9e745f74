/** An element of an XML file, names as written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** All text directly in it, entities resolved. */
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Deeper files are not made by programs for people. */
const DEEPEST = 200;

/**
 * Reads an XML file. It resolves the five entities of XML and character numbers, and nothing else: a file with a
 * document type, which could name more, is refused.
 * @throws Error that says what is wrong
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`it is not XML at character ${at}`);
    take(token, open);
    at = TOKEN.lastIndex;
  }
  const [element] = root.children;
  if (open.length !== 1 || !element || root.children.length > 1) throw new Error('it is cut off');
  return element;
}

/** Puts what a token says into the innermost open element; opens or closes one. */
function take(
  [, cdata, closing, name, list = '', empty, text]: RegExpExecArray,
  open: XmlElement[],
) {
  const parent = open.at(-1) as XmlElement;
  if (cdata !== undefined) parent.text += cdata;
  else if (text !== undefined) parent.text += resolved(text);
  else if (closing !== undefined) {
    if (open.length === 1 || parent.name !== closing)
      throw new Error(`</${closing}> closes nothing`);
    open.pop();
  } else if (name !== undefined) {
    const pairs = Array.from(list.matchAll(ATTRIBUTE), ([, key, double, single]) => {
      // XML 1.0 § 3.3.3: line ends and tabs that are written as such are spaces.
      return [key, resolved((double ?? single ?? '').replace(/[\t\n\r]/g, ' '))];
    });
    const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    parent.children.push(element);
    if (empty === '') open.push(element);
    if (open.length > DEEPEST) throw new Error('its elements stand too deep in each other');
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function resolved(text: string): string {
  return text.replace(/&([^;&]{1,10});/g, (whole, name: string) => {
    const [, hexadecimal, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
    if (hexadecimal === undefined && decimal === undefined) {
      return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
    }
    const point = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The elements of a name under an element, at any depth, in order. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}

/** The same elements, with names that lack the prefix of a namespace: a file may have one for all. */
export function withoutPrefixes(element: XmlElement): XmlElement {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  return { ...element, name, children: element.children.map(withoutPrefixes) };
}
