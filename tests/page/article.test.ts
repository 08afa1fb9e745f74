import { afterEach, describe, expect, test } from 'vitest';
import { findArticle } from '../../lib/page/article.ts';
import { loadPage, removePages } from './load-page.ts';

afterEach(removePages);

const LINE = '第一条 市知识产权局负责知识产权保护工作的组织实施和监督检查,各区县予以配合。';
const PROSE = `<p>${LINE}</p>`.repeat(8);
const LINKS =
  '<ul><li><a href="#">云泽市人民政府关于农田水利建设的通知云泽市人民政府关于农田水利建设的通知</a></li></ul>'.repeat(
    12,
  );

describe('the article is the element with data-it', () => {
  test.each([
    [
      'a known container',
      `<div id="nav">${LINKS}</div><div class="TRS_Editor" data-it>${PROSE}</div>`,
    ],
    [
      'the inner of two',
      `<div id="zoom"><h1>题</h1><div class="trs_editor_view" data-it>${PROSE}</div></div>`,
    ],
    [
      'the outer, if the inner holds only a part',
      `<div id="zoom" data-it>${PROSE}<div class="TRS_Editor">${PROSE}</div></div>`,
    ],
    [
      'the longest of several',
      `<div class="TRS_Editor">${LINE}</div><div class="TRS_Editor" data-it>${PROSE}</div>`,
    ],
    [
      'the visible one of several',
      `<div class="TRS_Editor" style="display:none">${PROSE}${PROSE}</div><div class="TRS_Editor" data-it>${PROSE}</div>`,
    ],
    [
      'not one put out of sight',
      `<div style="position:absolute;left:-9999px"><div class="TRS_Editor">${PROSE}${PROSE}</div></div><div class="TRS_Editor" data-it>${PROSE}</div>`,
    ],
    [
      'not one clipped to a point',
      `<div class="TRS_Editor" style="height:0;overflow:hidden">${PROSE}${PROSE}</div><div class="TRS_Editor" data-it>${PROSE}</div>`,
    ],
    [
      'what JCMS brackets',
      `<div>${LINKS}</div><div data-it><meta name="ContentStart">${PROSE}<meta name="ContentEnd"></div>`,
    ],
    [
      'an unknown element',
      `<div>${LINKS}</div><section><div><ucapcontent data-it>${PROSE}</ucapcontent></div></section>`,
    ],
    [
      'an empty container is passed over',
      `<div id="zoom"></div><main><div data-it>${PROSE}</div></main>`,
    ],
    [
      'an unknown container, by density',
      `<div>${LINKS}</div><div class="x"><h1>题</h1><div data-it>${PROSE}</div></div><div>${LINKS}</div>`,
    ],
    [
      'a cell of a layout table',
      `<table><tr><td>${LINKS}</td><td data-it>${PROSE}</td></tr></table>`,
    ],
    ['one block with <br>', `<div>${LINKS}</div><div data-it>${`${LINE}<br>`.repeat(8)}</div>`],
    [
      'not a paragraph of it',
      `<div data-it><p>${LINE.repeat(9)}</p><p>${LINE}</p></div><div>${LINKS}</div>`,
    ],
    [
      'hidden prose does not count',
      `<div style="display:none">${PROSE}${PROSE}${PROSE}</div><div data-it>${PROSE}</div>`,
    ],
  ])('%s', async (_name, html) => {
    const document = await loadPage(`<!DOCTYPE html><body>${html}</body>`);
    const article = findArticle(document);
    expect(article.hasAttribute('data-it'), article.outerHTML.slice(0, 60)).toBe(true);
  });
});

test('a page without prose is read as a whole', async () => {
  const document = await loadPage('<!DOCTYPE html><body></body>');
  expect(findArticle(document)).toBe(document.body);
});
