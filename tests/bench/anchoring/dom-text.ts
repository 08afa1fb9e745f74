import type { Span } from '../../../lib/text/span.ts';

/*
 * Runs in a page. The libraries read and write the DOM: each text is put into an element, a line in an element of
 * its own, so that the element's text is the text.
 */

export function show(text: string): HTMLElement {
  const article = document.createElement('article');
  for (const line of text.split(/(?<=\n)/u)) {
    article.appendChild(document.createElement('span')).textContent = line;
  }
  document.body.replaceChildren(article);
  return article;
}

function pointAt(article: HTMLElement, offset: number): [Node, number] {
  let left = offset;
  for (const { firstChild } of article.children) {
    const length = firstChild?.nodeValue?.length ?? 0;
    if (firstChild && left <= length) return [firstChild, left];
    left -= length;
  }
  return [article, article.childNodes.length];
}

export function rangeOf(article: HTMLElement, { start, end }: Span): Range {
  const range = document.createRange();
  range.setStart(...pointAt(article, start));
  range.setEnd(...pointAt(article, end));
  return range;
}

export function spanOf(article: HTMLElement, range: Range): Span | null {
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const { length } = range.toString();
  return length === 0 ? null : { start, end: start + length };
}
