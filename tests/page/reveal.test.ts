import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Painted } from '../../lib/page/marks.ts';
import { toRange } from '../../lib/page/ranges.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { loadPage, removePages } from './load-page.ts';

afterEach(removePages);

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => `第${i}条 市知识产权局按年度报送落实情况。`);

const PAGES: Record<string, string> = {
  'a long page': `<div id="zoom">${lines(300)
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`,
  'one block higher than the window': `<div id="zoom">${lines(300).join('<br>')}</div>`,
  'a box that scrolls': `<div style="height:300px;overflow:auto" id="zoom">${lines(300)
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`,
  'one block in a box that scrolls': `<div style="height:300px;overflow:auto"><div id="zoom">${lines(300).join('<br>')}</div></div>`,
};

/** Which element scrolls the page depends on the mode. */
const MODES: [mode: string, doctype: string][] = [
  ['standards mode', '<!DOCTYPE html>'],
  ['quirks mode', ''],
];
const CASES = Object.entries(PAGES).flatMap(([name, html]) =>
  MODES.map(([mode, doctype]) => [`${name}, ${mode}`, doctype, html] as const),
);

describe.each(CASES)('%s', (_name, doctype, html) => {
  test.each([3, 150, 299])('line %i comes into view and is flashed', async (number) => {
    const document = await loadPage(`${doctype}${html}`);
    const reading = readPage(document);
    const start = reading.text.indexOf(`第${number}条`);
    const span = { start, end: start + 5 };
    const flash = vi.fn<Painted['flash']>();
    const painted: Painted = {
      flash,
      show: vi.fn(),
      print: vi.fn(),
      focus: vi.fn(),
      stop: vi.fn(),
    };
    expect(reveal(reading, span, painted)).toBe(true);
    expect(flash).toHaveBeenCalledWith(span);
    const box = toRange(reading, span)?.getBoundingClientRect();
    if (box === undefined) throw new Error('no range');
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(800);
    const hit = document.elementFromPoint(box.left + 1, (box.top + box.bottom) / 2);
    expect(hit !== null && reading.article.contains(hit), 'it is not scrolled out of its box').toBe(
      true,
    );
  });
});

test('a frame in a page: the page scrolls, too', async () => {
  const outer = await loadPage(
    '<!DOCTYPE html><div style="height:3000px"></div><iframe style="width:600px;height:9000px"></iframe>',
  );
  const inner = outer.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('no frame');
  inner.body.id = 'zoom';
  for (const line of lines(200)) inner.body.append(line, inner.createElement('br'));
  const reading = readPage(inner);
  reveal(reading, { start: reading.text.indexOf('第150条'), end: reading.text.length });
  expect(outer.defaultView?.scrollY).toBeGreaterThan(4000);
});

test('a span that is nowhere is not revealed', async () => {
  const reading = readPage(await loadPage('table.html'));
  expect(reveal(reading, { start: 9999, end: 10_000 })).toBe(false);
});
