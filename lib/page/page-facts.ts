import type { PageFacts } from '../text/source-text.ts';
import { bodyOf } from './article.ts';
import { collectLines } from './outside-lines.ts';
import { attributeOf, select, unshadowed } from './unshadowed.ts';

/** What the page around the article says of it. */
export function collectFacts(document: Document, article: Element): PageFacts {
  const url: unknown = unshadowed(document, 'URL');
  const title = titleOf(document);
  return {
    ...(typeof url === 'string' && url !== '' && { url }),
    ...(title !== '' && { title }),
    meta: metaOf(document),
    lines: collectLines(bodyOf(document), article, unshadowed(document, 'defaultView')),
  };
}

/** The content of the first `<title>`, also where the page has an element named `title`. */
export function titleOf(document: Document): string {
  return (select(document, 'title')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** `<meta name content>`, names in lower case; of several the first that is not empty. */
export function metaOf(document: Document): Record<string, string> {
  const meta = new Map<string, string>();
  for (const element of select(document, 'meta[name][content]')) {
    const name = (attributeOf(element, 'name') ?? '').trim().toLowerCase();
    const content = (attributeOf(element, 'content') ?? '').trim();
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return Object.fromEntries(meta);
}
