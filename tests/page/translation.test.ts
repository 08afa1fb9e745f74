import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { isTranslated } from '../../lib/page/translation.ts';
import { loadPage, removePages } from './load-page.ts';

afterEach(removePages);

const WORDS =
  '到2028年底，全市每万人口高价值发明专利拥有量达到18件，知识产权质押融资登记金额突破60亿元。';
const PAGE = `<!DOCTYPE html><div id="zoom">${`<p>${WORDS}</p>`.repeat(4)}</div>`;
const ENGLISH =
  'By the end of 2028 the city has 18 high-value patents for every ten thousand people, and loans of 6 billion.';

/** What `isTranslated` says of a page that was read and then changed. */
async function after(change: (document: Document) => void): Promise<boolean> {
  const document = await loadPage(PAGE);
  const reading = readPage(document);
  change(document);
  return isTranslated(reading);
}

const paragraphs = (document: Document) => [...document.querySelectorAll('#zoom p')];
function inFonts(document: Document, words: string): HTMLElement {
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  outer.style.verticalAlign = 'inherit';
  inner.style.verticalAlign = 'inherit';
  inner.append(words);
  outer.append(inner);
  return outer;
}

describe('translated', () => {
  const CHANGES: Record<string, (document: Document) => void> = {
    'the class that Google leaves on the root': (of) =>
      of.documentElement.classList.add('translated-ltr'),
    'fonts in the first paragraph, the rest to come': (of) =>
      paragraphs(of)[0]?.replaceChildren(inFonts(of, ENGLISH)),
    'the hashes that Microsoft leaves': (of) =>
      paragraphs(of)[0]?.setAttribute('_msttexthash', '1234'),
    'other words in the same text nodes, without a sign': (of) => {
      for (const paragraph of paragraphs(of)) paragraph.textContent = ENGLISH;
    },
    'the article replaced, with fonts in the new one': (of) => {
      const article = of.createElement('div');
      article.append(inFonts(of, ENGLISH));
      of.querySelector('#zoom')?.replaceWith(article);
    },
  };
  test.each(Object.entries(CHANGES))('%s', async (_name, change) => {
    expect(await after(change)).toBe(true);
  });
});

describe('not translated', () => {
  const CHANGES: Record<string, (document: Document) => void> = {
    nothing: () => {},
    'another notice in its place': (of) => {
      for (const paragraph of paragraphs(of)) paragraph.textContent = '县市场监管局负责商标保护。';
    },
    'the article emptied for the next one': (of) => of.querySelector('#zoom')?.replaceChildren(),
    'a short word of waiting': (of) => of.querySelector('#zoom')?.replaceChildren('Loading…'),
    'old markup with fonts of its own': (of) => {
      for (const paragraph of paragraphs(of)) {
        const font = of.createElement('font');
        font.append(...paragraph.childNodes);
        paragraph.append(font);
      }
    },
  };
  test.each(Object.entries(CHANGES))('%s', async (_name, change) => {
    expect(await after(change)).toBe(false);
  });
});
