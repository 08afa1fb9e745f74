import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OwnCodebooks, ownCodebooks } from '../../../entrypoints/codebook/own-codebooks.ts';
import { type Codebook, codesOf } from '../../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../../lib/annotation/codebook/codebook-names.ts';
import type { AnnotationStore } from '../../../lib/storage/annotation-store.ts';
import { openStore } from '../../../lib/storage/open-store.ts';

vi.mock('../../../entrypoints/codebook/tell-codebooks.ts', () => ({
  tellCodebooks: async () => {},
}));

function named(...codes: string[]): Codebook {
  const words = { definition: inBoth(''), example: '' };
  const group = { name: inBoth(''), codes: codes.map((name) => ({ name, ...words })) };
  return { id: 'own:1', name: inBoth('课题'), groups: [group] };
}

const namesIn = (codebooks: readonly Codebook[]) =>
  codebooks.flatMap((it) => codesOf(it).map(({ name }) => name)).join(' ');

describe('two tabs on one store', () => {
  let database = 0;
  let stores: AnnotationStore[];
  let tabs: OwnCodebooks[];
  beforeEach(async () => {
    const name = `own-codebooks-${database++}`;
    stores = [openStore(name), openStore(name)];
    await stores[0]?.saveCodebook({ codebook: named('资金') });
    tabs = stores.map((store) => ownCodebooks(store, () => {}));
    await expect.poll(() => tabs.map(({ all }) => namesIn(all))).toEqual(['资金', '资金']);
  });
  afterEach(() => {
    for (const tab of tabs) tab.stop();
    for (const store of stores) store.close();
  });
  const put = (tab: number, codebook: Codebook, base?: Codebook) =>
    tabs[tab]?.put(codebook, { base });
  const everywhere = () => tabs.map(({ all }) => namesIn(all));

  it('written in the same moment, both changes are there, in both tabs', async () => {
    const saved = await Promise.all([put(0, named('资金', '他')), put(1, named('我', '资金'))]);
    expect(saved.map((it) => it?.bothKept).toSorted()).toEqual([false, true]);
    await expect.poll(everywhere).toEqual(['我 资金 他', '我 资金 他']);
  });

  it('keys pressed in a row in each lose nothing of the other', async () => {
    const writes = [
      put(0, named('资金', '他')),
      put(1, named('资金', '我')),
      put(0, named('资金', '他', '他们')),
      put(1, named('资金', '我', '我们')),
    ];
    await Promise.all(writes);
    for (const name of ['资金', '他', '他们', '我', '我们']) {
      await expect.poll(() => everywhere().every((it) => it.split(' ').includes(name))).toBe(true);
    }
  });

  it('what one takes back is its own', async () => {
    const [before, after] = [named('资金'), named('资金', '我')];
    await put(1, after);
    await put(0, named('资金', '我', '他'));
    await expect.poll(everywhere).toEqual(['资金 我 他', '资金 我 他']);
    await put(1, before, after);
    await expect.poll(everywhere).toEqual(['资金 他', '资金 他']);
  });
});
