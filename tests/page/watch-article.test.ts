import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { watchArticle } from '../../lib/page/watch-article.ts';
import { loadPage, removePages } from './load-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  removePages();
});

async function watchAfter(change: (document: Document) => void): Promise<number> {
  const document = await loadPage('words-cut.html');
  const changed = vi.fn();
  const stop = watchArticle(readPage(document), changed);
  change(document);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await vi.advanceTimersByTimeAsync(5000);
  stop();
  return changed.mock.calls.length;
}

const paragraph = (document: Document) => document.querySelector('.TRS_Editor p:nth-of-type(2)');

describe('told', () => {
  const CHANGES: Record<string, (document: Document) => void> = {
    'a paragraph more': (document) => document.querySelector('.TRS_Editor')?.append('附件'),
    'other words': (document) => paragraph(document)?.replaceChildren('各区县人民政府:'),
    'the same words in new nodes': (document) =>
      paragraph(document)?.replaceWith(paragraph(document)?.cloneNode(true) ?? ''),
    'the article gone': (document) => document.querySelector('#zoom')?.remove(),
  };
  test.each(Object.entries(CHANGES))('%s', async (_name, change) => {
    expect(await watchAfter(change)).toBe(1);
  });
});

describe('not told', () => {
  const CHANGES: Record<string, (document: Document) => void> = {
    'a change outside the article': (document) =>
      document.querySelector('.footer')?.append('访问量 7'),
    'an attribute inside it': (document) => paragraph(document)?.setAttribute('class', 'read'),
    nothing: () => {},
  };
  test.each(Object.entries(CHANGES))('%s', async (_name, change) => {
    expect(await watchAfter(change)).toBe(0);
  });
});
