import { afterEach, expect, test } from 'vitest';
import { selectorOf, selectorsOfChildren } from '../../lib/page/selector-of.ts';
import { loadPage, PAGE_NAMES, removePages } from './load-page.ts';

afterEach(removePages);

test.each(PAGE_NAMES)('%s: the selector of every element finds it and no other', async (name) => {
  const document = await loadPage(name);
  for (const element of document.querySelectorAll('*')) {
    expect([...document.querySelectorAll(selectorOf(element))]).toEqual([element]);
  }
});

test('children from one to another, by their names', async () => {
  const document = await loadPage(
    '<body>头<p>1</p><p>2<b>3</b></p><table></table><p>4</p><p>5</p></body>',
  );
  const [, , bold, , four] = ['1', '2', '3', '', '4'].map((words) =>
    [...document.querySelectorAll('p, b')].find(
      (element) => element.lastChild?.textContent === words,
    ),
  );
  const selectors = selectorsOfChildren(
    document.body,
    bold?.firstChild ?? document,
    four?.firstChild ?? document,
  );
  expect(selectors).toHaveLength(2);
  expect(
    [...document.querySelectorAll(selectors.join(','))].map((element) => element.textContent),
  ).toEqual(['23', '', '4']);
});

test('text of the parent itself needs the parent', async () => {
  const document = await loadPage('<body>头<p>1</p></body>');
  const own = document.body.firstChild ?? document;
  expect(
    selectorsOfChildren(document.body, own, document.querySelector('p')?.firstChild ?? own),
  ).toEqual([selectorOf(document.body)]);
});
