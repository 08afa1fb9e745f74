import { expect, it } from 'vitest';
import { inTurn } from '../../../entrypoints/writing/in-turn.ts';

it('does one after another in the order of the calls, also after one that failed', async () => {
  const turn = inTurn();
  const done: string[] = [];
  const work = (name: string, wait: number, fails = false) =>
    turn(async () => {
      await new Promise((go) => setTimeout(go, wait));
      done.push(name);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([work('a', 9), work('b', 1, true), work('c', 0)]);
  expect(done).toEqual(['a', 'b', 'c']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
