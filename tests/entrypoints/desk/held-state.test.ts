import { expect, it } from 'vitest';
import { holdState } from '../../../entrypoints/desk/held-state.ts';

it('tells the whole state after each change, and never changes one that was told', () => {
  const told: { tab: number; news?: string }[] = [];
  const held = holdState<{ tab: number; news?: string }>({ tab: 1 }, (state) => told.push(state));
  held.set({ news: 'saved' });
  held.set({ tab: 2 });
  expect(told).toEqual([
    { tab: 1, news: 'saved' },
    { tab: 2, news: 'saved' },
  ]);
  expect(held.state).toBe(told[1]);
});

it('takes out what becomes undefined, and keeps what is only empty', () => {
  const held = holdState<{ text: string; on: boolean; news?: string }>(
    { text: 'a', on: true, news: 'saved' },
    () => {},
  );
  held.set({ text: '', on: false, news: undefined });
  expect(Object.keys(held.state)).toEqual(['text', 'on']);
  expect(held.state).toEqual({ text: '', on: false });
});
