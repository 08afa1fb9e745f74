import { afterEach, describe, expect, test } from 'vitest';
import { paletteFor, sampleAppearance } from '../../lib/page/appearance.ts';
import { readColour } from '../../lib/page/colour.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { loadPage, removePages } from './load-page.ts';

afterEach(removePages);

const WORDS = '<p>第一条 市知识产权局负责知识产权保护工作的组织实施和监督检查。</p>'.repeat(6);

async function sample(style: string, inner = WORDS) {
  const document = await loadPage(
    `<!DOCTYPE html><style>${style}</style><div id="zoom">${inner}</div>`,
  );
  const view = document.defaultView;
  if (view === null) throw new Error('no window');
  return sampleAppearance(readPage(document), view);
}

describe('palette', () => {
  test.each([
    ['nothing said', '', 'tone'],
    ['grey text on a tint', 'body { background: #f4f6f9; color: #333 }', 'tone'],
    ['light text on near-black', 'body { background: #1e1e1e; color: #ddd }', 'dark'],
    [
      'a translucent layer is looked through',
      'body { background: #1e1e1e; color: #ddd } p { background: rgba(255, 255, 255, .1) }',
      'dark',
    ],
    ['white text on blue', 'body { background: #1c5fa8; color: #fff }', 'ink'],
    ['black text on orange', '#zoom { background: #ff9933; color: #000 }', 'ink'],
    ['a page that is dark by its scheme alone', ':root { color-scheme: only dark }', 'dark'],
    [
      'the article counts, not the page around it',
      'body { background: #1c5fa8; color: #fff } #zoom { background: #fff; color: #222 }',
      'tone',
    ],
  ])('%s', async (_name, style, palette) => {
    expect((await sample(style)).palette).toBe(palette);
  });

  test('without a readable text colour the backdrop decides', () => {
    const white = readColour('#ffffff');
    if (white === undefined) throw new Error('white is a colour');
    expect(paletteFor(undefined, white)).toBe('tone');
  });
});

describe('line height', () => {
  test.each([
    ['normal', 'p { line-height: normal }', false],
    ['loose', 'p { line-height: 2 }', false],
    ['tight', 'p { line-height: 1.3 }', true],
    ['tight in pixels', 'p { font-size: 20px; line-height: 24px }', true],
  ])('%s', async (_name, style, tight) => {
    expect((await sample(style)).tight).toBe(tight);
  });
});

describe('colours', () => {
  test.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['#0a0B0c', { red: 10, green: 11, blue: 12, alpha: 1 }],
    ['oklch(0.5 0.1 20)', undefined],
    ['', undefined],
  ])('%s', (text, read) => {
    expect(readColour(text)).toEqual(read);
  });
});
