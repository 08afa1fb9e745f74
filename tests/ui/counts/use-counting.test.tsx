import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CrossTally } from '../../../lib/ui/counts/cross-table.ts';
import { type Count, useCounting } from '../../../lib/ui/counts/use-counting.ts';
import type { LibraryDocument } from '../../../lib/ui/library/library-document.ts';
import { libraryDocument } from '../library/library-samples.ts';

type Seen = ReturnType<typeof useCounting>;

let root: HTMLElement;
let seen: Seen[];
const last = () => seen.at(-1) as Seen;
const rows = () =>
  last()
    .table?.rows.map(({ key }) => key)
    .join('');

function Probe({ count, documents }: { count: Count; documents: readonly LibraryDocument[] }) {
  seen.push(useCounting(count, documents));
  return null;
}

const show = (count: Count, documents: readonly LibraryDocument[]) =>
  act(() => render(<Probe count={count} documents={documents} />, root));

/** Counts titles; each takes so long, in milliseconds. */
const counting = (takes: number): Count =>
  function* (documents) {
    const tally = new CrossTally();
    for (const { document } of documents) {
      const until = performance.now() + takes;
      while (performance.now() < until);
      tally.row(document.title);
      yield;
    }
    return tally.table();
  };

const named = (titles: string) => [...titles].map((title) => libraryDocument(title));
const MANY = named('一二三四五六七八九十'.repeat(4));

beforeEach(() => {
  seen = [];
  root = document.createElement('div');
});
afterEach(() => act(() => render(null, root)));

describe('counting', () => {
  it('is done at once where there is little', () => {
    show(counting(0), named('甲乙'));
    expect(rows()).toBe('甲乙');
    expect(seen.some(({ progress }) => progress)).toBe(false);
  });

  it('is an empty table of nothing', () => {
    show(counting(0), []);
    expect(last().table?.rows).toEqual([]);
  });

  it('says how far it is where there is much, and comes to an end', async () => {
    show(counting(8), MANY);
    expect(last()).toMatchObject({ progress: { is: 'counting', of: 40 } });
    expect(last().table).toBeUndefined();
    await expect.poll(rows).toBe('一二三四五六七八九十');
    expect(last().progress).toBeUndefined();
  });

  it('can be stopped, and goes on from there', async () => {
    show(counting(8), MANY);
    act(() => last().stop());
    const { progress } = last();
    expect(progress).toMatchObject({ is: 'countingStopped', of: 40 });
    await new Promise((done) => setTimeout(done, 100));
    expect(last().progress).toEqual(progress);
    act(() => void last().goOn());
    await expect.poll(rows).toBe('一二三四五六七八九十');
  });

  it('answers another question instead', async () => {
    const first = counting(8);
    show(first, MANY);
    act(() => last().stop());
    show(counting(0), MANY);
    expect(rows()).toBe('一二三四五六七八九十');
    expect(last().progress).toBeUndefined();
  });

  it('finishes before it counts what came in meanwhile, and shows both', async () => {
    const count = counting(8);
    show(count, MANY);
    for (const more of ['甲', '甲乙', '甲乙丙']) show(count, [...MANY, ...named(more)]);
    await expect.poll(() => seen.map(({ table }) => table?.rows.length)).toContain(10);
    await expect.poll(rows).toBe('一二三四五六七八九十甲乙丙');
    const lengths = new Set(seen.map(({ table }) => table?.rows.length));
    expect([...lengths]).toEqual([undefined, 10, 13]);
  });
});
