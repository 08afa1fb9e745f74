import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Summary } from '../../lib/storage/annotation-store.ts';
import type { Lost } from '../../lib/storage/canary.ts';

const kept = new Map<string, unknown>();
const watchers = new Set<(value: unknown) => void>();
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: (key: string) => ({
      getValue: async () => structuredClone(kept.get(key) ?? null),
      setValue: async (value: unknown) => {
        kept.set(key, structuredClone(value));
        for (const watcher of watchers) watcher(value);
      },
      watch: (heard: (value: unknown) => void) => {
        watchers.add(heard);
        return () => watchers.delete(heard);
      },
    }),
  },
}));
const { forgetLoss, tendCanary, watchLoss } = await import('../../lib/storage/canary.ts');
const { openStore } = await import('../../lib/storage/open-store.ts');

const FULL: Summary = { database: 'a', documents: 3, annotations: 12, modified: '2026-11-20' };
const EMPTY: Summary = { database: 'b', documents: 0, annotations: 0 };

let heard: (Lost | undefined)[] = [];
const stops: (() => void)[] = [];
beforeEach(() => {
  kept.clear();
  heard = [];
  stops.push(watchLoss((lost) => heard.push(lost)));
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A start of the browser that finds this in the store. */
async function start(summary: Summary): Promise<void> {
  const before = watchers.size;
  await new Promise<void>((done) => {
    watchers.add(() => done());
    stops.push(tendCanary({ summary: async () => summary }));
  });
  expect(watchers.size).toBe(before + 1);
  watchers.delete([...watchers].at(-1) as () => void);
}

test('a store that is emptied is noticed, and stays so until the person was told', async () => {
  await start(FULL);
  await start(EMPTY);
  const { database: _, ...lost } = FULL;
  expect(heard.at(-1)).toEqual(lost);
  await start({ ...EMPTY, documents: 1 });
  expect(heard.at(-1)).toEqual(lost);
  await forgetLoss();
  expect(heard.at(-1)).toBeUndefined();
  await start(EMPTY);
  expect(heard.at(-1)).toBeUndefined();
});

test.each<[string, Summary[]]>([
  ['the first start', [FULL]],
  ['a restart', [FULL, FULL]],
  ['more than before', [FULL, { ...FULL, annotations: 13 }]],
  ['everything deleted by the person', [FULL, { ...EMPTY, database: 'a' }]],
  ['an empty store that is made anew', [EMPTY, { ...EMPTY, database: 'c' }]],
])('%s is no loss', async (_, starts) => {
  for (const summary of starts) await start(summary);
  expect(heard.filter((lost) => lost !== undefined)).toEqual([]);
});

test('what is written is noted, without its content', async () => {
  const store = openStore('canary', () => '2026-11-20T08:00:00.000Z');
  stops.push(tendCanary(store));
  await store.openDocument({ title: '计划', text: '正文', url: 'https://a.cn/' });
  await expect
    .poll(() => kept.get('local:canary'), { timeout: 5000 })
    .toEqual({
      database: expect.stringMatching(/^[0-9a-f-]{36}$/),
      documents: 1,
      annotations: 0,
    });
  store.close();
});
