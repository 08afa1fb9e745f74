import { afterEach, describe, expect, test } from 'vitest';
import { offsetAt } from '../../lib/page/point.ts';
import { toRange } from '../../lib/page/ranges.ts';
import { type PageReading, readPage } from '../../lib/page/read-page.ts';
import { loadPage, PAGE_NAMES, removePages } from './load-page.ts';

afterEach(removePages);

function boxOf(reading: PageReading, offset: number): DOMRect | undefined {
  return toRange(reading, { start: offset, end: offset + 1 })?.getClientRects()[0];
}

describe.each(PAGE_NAMES)('%s', (name) => {
  test('every character is found at both its halves', async () => {
    const document = await loadPage(name);
    const reading = readPage(document);
    let tried = 0;
    for (let offset = 0; offset < reading.text.length; offset++) {
      const box = boxOf(reading, offset);
      if (box === undefined || box.width < 4 || box.bottom > 800) continue;
      tried++;
      const y = (box.top + box.bottom) / 2;
      for (const x of [box.left + box.width / 4, box.left + (box.width * 3) / 4]) {
        expect(
          offsetAt(reading, x, y),
          `${offset}: ${reading.text[offset]} ${JSON.stringify(box)} ${x},${y}`,
        ).toBe(offset);
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});

describe('where there is no character', () => {
  async function read() {
    const document = await loadPage('words-cut.html');
    const reading = readPage(document);
    const at = reading.text.indexOf('各市人民政府');
    const box = boxOf(reading, at);
    if (box === undefined) throw new Error('not laid out');
    return { document, reading, at, box, y: (box.top + box.bottom) / 2 };
  }

  test('margins, the end of a line and outside the article', async () => {
    const { reading, box, y } = await read();
    const end = boxOf(reading, reading.text.indexOf('直属机构:') + 4)?.right ?? 0;
    expect(offsetAt(reading, end + 40, y)).toBeUndefined();
    expect(offsetAt(reading, box.left + 2, box.top - 8)).toBeUndefined();
    expect(offsetAt(reading, 100, 5)).toBeUndefined();
    expect(offsetAt(reading, -5, y)).toBeUndefined();
  });

  test('what covers the article hides it', async () => {
    const { document, reading, at, box, y } = await read();
    expect(offsetAt(reading, box.left + 2, y)).toBe(at);
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0';
    document.body.append(cover);
    expect(offsetAt(reading, box.left + 2, y)).toBeUndefined();
  });

  test('names of the page shadow nothing', async () => {
    const { document, reading, at, box, y } = await read();
    for (const name of ['elementFromPoint', 'caretPositionFromPoint', 'createRange']) {
      const image = document.createElement('img');
      image.name = name;
      document.body.append(image);
    }
    expect(offsetAt(reading, box.left + 2, y)).toBe(at);
  });
});
