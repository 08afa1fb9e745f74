import { type ElementStyle, INITIAL_STYLE, styleOf } from './element-style.ts';
import { firstChildOf, isElement, isText, nameOf, nextSiblingOf, parentOf } from './unshadowed.ts';

/** Longer lines are prose, not facts. */
const LONGEST = 200;
/** No page says more about an article than this; lists of comments do. */
const MOST_LINES = 120;
/** A line with a greater share of link text is navigation. */
const MOST_LINKED = 0.5;

interface Frame {
  element: Element;
  style: ElementStyle;
  ends: '' | '\n' | '\t';
  link: boolean;
}

/**
 * The short visible lines of a page outside its article, in order. The cells of one table row are one line, parted
 * by tabs: `索引号\t000/2026-1\t发文字号\t江政发〔2026〕3号`. Navigation is left out.
 */
export function collectLines(body: Element, article: Element, view: Window | null): string[] {
  const lines = new LineCollector();
  const stack: Frame[] = [{ element: body, style: INITIAL_STYLE, ends: '\n', link: false }];
  let node = body === article ? null : firstChildOf(body);
  for (let frame = stack.at(-1); frame !== undefined && !lines.full; frame = stack.at(-1)) {
    if (node === null) {
      lines.end(frame.ends);
      stack.pop();
      node = stack.length === 0 ? null : nextSiblingOf(frame.element);
    } else if (isElement(node)) {
      const entered = node === article ? undefined : enter(node, frame, view);
      lines.end(entered?.ends === '\t' ? '' : (entered?.ends ?? breakOf(node, article)));
      if (entered !== undefined) stack.push(entered);
      node = entered === undefined ? nextSiblingOf(node) : firstChildOf(node);
    } else {
      if (isText(node) && frame.style.visible) lines.add(node.data, frame.link);
      node = nextSiblingOf(node);
    }
  }
  return lines.done();
}

function breakOf(element: Element, article: Element): '' | '\n' {
  return element === article || nameOf(element) === 'br' ? '\n' : '';
}

function enter(element: Element, parent: Frame, view: Window | null): Frame | undefined {
  const style = styleOf(element, parent.style, view);
  if (style.display === 'none') return undefined;
  const name = nameOf(element);
  const inRow = name !== 'tr' && rowIsShort(element);
  const block = style.display === 'block' ? '\n' : '';
  return {
    element,
    style,
    ends: inRow ? (name === 'td' || name === 'th' ? '\t' : '') : block,
    link: parent.link || name === 'a',
  };
}

/** In a row of a table that holds facts, and no further table, cells and paragraphs do not end the line. */
function rowIsShort(element: Element): boolean {
  const row = nameOf(element) === 'tr' ? element : rowAround(element);
  return (
    row !== null &&
    row.querySelector('table') === null &&
    (row.textContent ?? '').length <= 2 * LONGEST
  );
}

function rowAround(element: Element): Element | null {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    const name = nameOf(at);
    if (name === 'tr') return at;
    if (name === 'table' || name === 'body') return null;
  }
  return null;
}

class LineCollector {
  readonly #lines: string[] = [];
  #line = '';
  #linked = 0;

  get full(): boolean {
    return this.#lines.length >= MOST_LINES;
  }

  add(words: string, link: boolean): void {
    this.#line += words.replace(/[ \t\r\n\f]+/g, ' ');
    if (link) this.#linked += words.trim().length;
  }

  end(how: Frame['ends']): void {
    if (how === '\t') this.#line += '\t';
    if (how !== '\n') return;
    const line = this.#line.replace(/ ?\t\s*/g, '\t').trim();
    if (line !== '' && line.length <= LONGEST && this.#linked <= MOST_LINKED * line.length) {
      this.#lines.push(line);
    }
    this.#line = '';
    this.#linked = 0;
  }

  done(): string[] {
    this.end('\n');
    return this.#lines;
  }
}
