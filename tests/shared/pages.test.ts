import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { detectNotice } from '../../lib/notice/detection/detect.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { collectSignals } from '../../lib/page/signals.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const PAGES = join(SHARED, 'pages/pages');

interface PageEntry {
  file: string;
  kind: 'policy' | 'negative';
  seed?: string;
  seeds?: string[];
  frame?: string;
  dynamic?: boolean;
  nfkc?: boolean;
  container: string;
  note: string;
  charset: string;
}

const collapse = (text: string) => text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();

function readDocument(file: string, charset = 'utf-8'): Document {
  const html = new TextDecoder(charset).decode(readFileSync(join(PAGES, file)));
  return parseHTML(html).document as unknown as Document;
}

/** The seed's article, as `check-pages.mjs` cuts it out of the corpus. */
function readSeeds(): Record<string, string> {
  const lines = (name: string) =>
    readFileSync(join(SHARED, 'corpus', `${name}.txt`), 'utf8').split('\n');
  const unmark = (line: string) => line.replace(/(?:\s*\|)+\s*$/, '');
  const from = (
    all: string[],
    first: (line: string, i: number) => boolean,
    last: (line: string) => boolean,
  ) => all.slice(all.findIndex(first), all.findLastIndex(last) + 1);
  const dalian = lines('dalian-2009');
  const seeds = {
    '000': lines('liaoning-2015').map(unmark),
    '001': lines('guizhou-2021')
      .filter((line) => !line.startsWith('扫一扫'))
      .map(unmark),
    '002': from(
      lines('jingjiang-2017'),
      (line) => line.startsWith('各镇人民政府'),
      (line) => line.endsWith('.doc'),
    ),
    '003': from(
      dalian,
      (line, i) => i > 0 && line === dalian[i - 1],
      (line) => line.startsWith('(40)'),
    ),
    '004': from(
      lines('shenyang-2024'),
      (line, i) => i > 4 && line.startsWith('沈阳市人民政府关于印发'),
      (line) => line.startsWith('充分发挥'),
    ),
  };
  return Object.fromEntries(
    Object.entries(seeds).map(([name, kept]) => [name, collapse(kept.join('\n'))]),
  );
}

/** What a single-page site puts into its page after loading (006-spa.html). */
function readInjected(id: string): Document {
  const { title, html } = JSON.parse(readFileSync(join(PAGES, 'spa', `${id}.json`), 'utf8'));
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1><article id="spa-article">${html}</article></body></html>`;
  return parseHTML(page).document as unknown as Document;
}

function isFound(document: Document): boolean {
  const { isPolicy, isIntellectualProperty } = detectNotice(collectSignals(document));
  return isPolicy && isIntellectualProperty;
}

if (existsSync(PAGES)) {
  const entries: PageEntry[] = JSON.parse(readFileSync(join(PAGES, 'manifest.json'), 'utf8'));
  const seeds = readSeeds();
  const still = entries.filter(({ dynamic }) => !dynamic);

  describe("the article's text is its seed", () => {
    test.each(still.filter(({ seed }) => seed))('$file', (entry) => {
      const document = readDocument(entry.frame ?? entry.file, entry.charset);
      const reading = readPage(document);
      expect(reading.article.matches(entry.container), reading.article.localName).toBe(true);
      const text = collapse(reading.text);
      const seed = seeds[entry.seed ?? ''] ?? '';
      if (entry.nfkc) expect(text.normalize('NFKC')).toBe(seed.normalize('NFKC'));
      else expect(text).toBe(seed);
    });

    test.each(['002', '004'])('006-spa.html, article %s', (id) => {
      const { text, article } = readPage(readInjected(id));
      expect(article.id).toBe('spa-article');
      expect(collapse(text)).toBe(seeds[id]);
    });

    test('007-huge.html, piece by piece', () => {
      const document = readDocument('007-huge.html');
      const pieces = [...document.querySelectorAll('div.piece')];
      expect(pieces).toHaveLength(107);
      for (const piece of pieces.slice(0, 10)) {
        const { text } = readPage(document, { article: piece });
        expect(collapse(text)).toBe(seeds[piece.getAttribute('data-seed') ?? '']);
      }
      const whole = readPage(document);
      expect(whole.article.id).toBe('zoom');
      expect(collapse(whole.text)).toBe(
        pieces.map((piece) => seeds[piece.getAttribute('data-seed') ?? '']).join(' '),
      );
    });
  });

  describe('recognised as a notice on intellectual property', () => {
    test.each(still.filter(({ kind }) => kind === 'policy'))(
      '$file',
      ({ file, frame, charset }) => {
        expect(isFound(readDocument(frame ?? file, charset))).toBe(true);
      },
    );
    test.each(['002', '004'])('006-spa.html, article %s', (id) => {
      expect(isFound(readInjected(id))).toBe(true);
    });
  });

  describe('not recognised', () => {
    test.each(entries.filter(({ kind }) => kind === 'negative'))('$file: $note', ({ file }) => {
      expect(isFound(readDocument(file))).toBe(false);
    });
    test('006-spa.html before its article has come', () => {
      expect(isFound(readDocument('006-spa.html'))).toBe(false);
    });
    test('005-iframe.html, whose article is in its frame', () => {
      expect(isFound(readDocument('005-iframe.html'))).toBe(false);
    });
  });

  test('the indicator table of 001.html on its grid', () => {
    const { text, blocks } = readPage(readDocument('001.html'));
    const cells = blocks.filter(({ cell }) => cell?.table === 0);
    const words = cells.map(({ start, end, cell }) => ({
      words: collapse(text.slice(start, end)),
      ...cell,
    }));
    expect(words.filter(({ header }) => header).map(({ row }) => row)).not.toContain(2);
    const numbers = words.filter(({ column, row }) => column === 2 && Number(row) >= 2);
    expect(numbers.map(({ words }) => words)).toEqual(
      Array.from({ length: 17 }, (_, i) => `${i + 1}`),
    );
  });
} else {
  test('no pages beside the checkout', () => {
    process.stdout.write(
      'There are no pages beside the checkout (../shared/pages): nothing was read.\n',
    );
  });
}
