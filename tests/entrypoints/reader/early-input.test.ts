import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdEarlyInput } from '../../../entrypoints/reader/early-input.ts';
import { toRange } from '../../../lib/page/ranges.ts';
import { type PageReading, readPage } from '../../../lib/page/read-page.ts';

const BEGIN = '{Alt>}{Shift>}{KeyJ}{/Shift}{/Alt}';
const BACK = '{Alt>}{Shift>}{KeyK}{/Shift}{/Alt}';

describe('what comes in before the desk is there', () => {
  let reading: PageReading;
  let reached: string[];
  let life: AbortController;
  const page = (event: KeyboardEvent) => void reached.push(event.key);
  const select = (words: string) => {
    const start = reading.text.indexOf(words);
    const range = toRange(reading, { start, end: start + words.length });
    const { startContainer, startOffset, endContainer, endOffset } = range as StaticRange;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
  beforeEach(() => {
    const article = document.createElement('main');
    article.textContent = '到2028年底，专利授权量达到20件。';
    document.body.replaceChildren(article);
    reading = readPage(document);
    reached = [];
    life = new AbortController();
    addEventListener('keydown', page);
  });
  afterEach(() => {
    life.abort();
    removeEventListener('keydown', page);
    getSelection()?.removeAllRanges();
  });

  it('the key that begins is held, the last one counts, and the page does not hear it', async () => {
    const early = holdEarlyInput(() => reading, life.signal);
    await userEvent.keyboard(BEGIN);
    await userEvent.keyboard(BACK);
    expect(early.take()).toEqual([{ action: { do: 'begin', by: -1, stride: 'mark' } }]);
    expect(reached).not.toContain('K');
  });

  it('keys are held with what was selected, until one opens a field', async () => {
    const early = holdEarlyInput(() => reading, life.signal);
    select('专利授权量');
    await userEvent.keyboard('12');
    select('20件');
    await userEvent.keyboard('nc');
    expect(early.take()).toEqual([
      { action: { do: 'tag', number: 1 }, span: { start: 8, end: 13 } },
      { action: { do: 'tag', number: 2 }, span: { start: 8, end: 13 } },
      { action: { do: 'note' }, span: { start: 15, end: 18 } },
    ]);
    expect(reached).toEqual(['c']);
  });

  it('keys are the page’s where nothing of the article is selected', async () => {
    const early = holdEarlyInput(() => reading, life.signal);
    await userEvent.keyboard('1n');
    document.body.append('页脚');
    getSelection()?.selectAllChildren(document.body.lastChild as Text);
    await userEvent.keyboard('2');
    expect(early.take()).toEqual([]);
    expect(reached).toEqual(['1', 'n', '2']);
  });

  it('other keys are the page’s', async () => {
    const early = holdEarlyInput(() => reading, life.signal);
    await userEvent.keyboard('j');
    expect(early.take()).toEqual([]);
    expect(reached).toEqual(['j']);
  });

  it('a click on the article is held, the last one, with the character under it', async () => {
    const early = holdEarlyInput(() => reading, life.signal);
    const article = document.querySelector('main') as HTMLElement;
    await userEvent.click(article, { position: { x: 60, y: 8 } });
    await userEvent.click(article, { position: { x: 4, y: 8 } });
    expect(early.take()).toEqual([{ clicked: 0 }]);
  });

  it('a key that a script made is not held', () => {
    const early = holdEarlyInput(() => reading, life.signal);
    const made = { code: 'KeyJ', key: 'J', altKey: true, shiftKey: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...made, bubbles: true }));
    expect(early.take()).toEqual([]);
  });

  it('nothing is held any longer once it was taken, or the reading has ended', async () => {
    const taken = holdEarlyInput(() => reading, life.signal);
    taken.take();
    const ended = holdEarlyInput(() => reading, life.signal);
    life.abort();
    await userEvent.keyboard(BEGIN);
    expect(taken.take()).toEqual([]);
    expect(ended.take()).toEqual([]);
  });
});
