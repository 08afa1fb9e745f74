import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { toRange, toSpan } from '../../lib/page/ranges.ts';
import { type PageReading, readPage } from '../../lib/page/read-page.ts';
import { loadPage, PAGE_NAMES, removePages } from './load-page.ts';

afterEach(removePages);

const withoutSpace = (text: string) => text.replace(/[ \t\r\n\f]/g, '');

/** The span without the separators at its ends, or undefined if nothing is left. */
function trimSeparators(reading: PageReading, { start, end }: { start: number; end: number }) {
  const kept = reading.segments.flatMap((segment) => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    return from < to ? [{ start: from, end: to }] : [];
  });
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The words of the page that a range covers, style sheets and hidden copies left out. */
function visibleWords(reading: PageReading, range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return reading.segments
    .filter(({ node }) => range.intersectsNode(node))
    .map(({ node, offset, start, end }) => {
      const from = node === startContainer ? Math.max(offset, startOffset) : offset;
      const to = Math.min(
        offset + end - start,
        node === endContainer ? endOffset : Number.POSITIVE_INFINITY,
      );
      return node.data.slice(from, Math.max(from, to));
    })
    .join('');
}

describe.each(PAGE_NAMES)('%s', (name) => {
  test('every span comes back from its range', async () => {
    const reading = readPage(await loadPage(name));
    const offset = fc.nat({ max: reading.text.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const range = toRange(reading, span);
        const trimmed = trimSeparators(reading, span);
        if (trimmed === undefined || range === undefined) {
          expect({ range, trimmed }).toEqual({ range: undefined, trimmed: undefined });
          return;
        }
        expect(toSpan(reading, range)).toEqual(trimmed);
        expect(withoutSpace(visibleWords(reading, range))).toBe(
          withoutSpace(reading.text.slice(span.start, span.end)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('every character has a range of its own', async () => {
    const reading = readPage(await loadPage(name));
    for (const { start, end } of reading.segments) {
      for (let at = start; at < end; at++) {
        const range = toRange(reading, { start: at, end: at + 1 });
        expect(range?.toString().replace(/[\t\r\n\f]/, ' ')).toBe(reading.text[at]);
      }
    }
  });
});

describe('ranges that a reader makes', () => {
  async function read() {
    const document = await loadPage('words-cut.html');
    const reading = readPage(document);
    const words = (place: Range | Selection) => {
      const span = toSpan(reading, place);
      return span && reading.text.slice(span.start, span.end);
    };
    return { document, reading, words };
  }

  test('ends in elements', async () => {
    const { document, words } = await read();
    const range = document.createRange();
    range.selectNode(document.querySelectorAll('.TRS_Editor p')[1] ?? document.body);
    expect(words(range)).toBe('各市人民政府,省政府各厅委、各直属机构:');
  });

  test('a selection that begins and ends outside the article is cut to it', async () => {
    const { document, reading, words } = await read();
    const selection = document.getSelection();
    if (selection === null) throw new Error('no selection');
    selection.selectAllChildren(document.body);
    expect(words(selection)).toBe(reading.text);
    selection.removeAllRanges();
    expect(words(selection)).toBeUndefined();
  });

  test('outside the article, in style sheets and in white space between blocks is nothing', async () => {
    const { document, words } = await read();
    for (const selector of ['h1', '.footer', '.TRS_Editor style', '.nav']) {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(selector) ?? document.body);
      expect(words(range), selector).toBeUndefined();
    }
    const between = document.querySelector('.TRS_Editor p')?.nextSibling;
    const range = document.createRange();
    range.selectNodeContents(between ?? document.body);
    expect(words(range)).toBeUndefined();
  });

  test('a range of another document, or of nodes taken out, is nothing', async () => {
    const { document, reading, words } = await read();
    const other = new DOMParser().parseFromString('<p>别处</p>', 'text/html');
    const range = other.createRange();
    range.selectNodeContents(other.body);
    expect(words(range)).toBeUndefined();
    const span = { start: 0, end: 5 };
    document.querySelector('.TRS_Editor p')?.replaceChildren();
    const lost = toRange(reading, span);
    expect(lost === undefined || !document.contains(lost.startContainer)).toBe(true);
  });

  test('spans outside the text have no range', async () => {
    const { reading } = await read();
    const { length } = reading.text;
    for (const [start, end] of [
      [0, 0],
      [5, 3],
      [length, length + 9],
      [-4, 0],
    ] as const) {
      expect(toRange(reading, { start, end }), `${start}-${end}`).toBeUndefined();
    }
  });
});
