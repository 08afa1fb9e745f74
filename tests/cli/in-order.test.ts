import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../lib/cli/in-order.ts';

/** Items 0 to count - 1, and how far they have been asked for. */
function countTo(count: number) {
  const asked = { items: 0 };
  async function* items(): AsyncGenerator<number> {
    while (asked.items < count) yield asked.items++;
  }
  return { asked, items: items() };
}

describe('inOrder', () => {
  test('gives results in the order of the items, whichever is ready first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (scheduler, count, room) => {
          const work = (item: number) => scheduler.schedule(Promise.resolve(item * 10));
          const results = Array.fromAsync(inOrder(countTo(count).items, work, room));
          await scheduler.waitFor(results);
          expect(await results).toEqual(Array.from({ length: count }, (_, item) => item * 10));
        },
      ),
    );
  });

  test('takes no more items than there is room for while the first is under way', async () => {
    const { asked, items } = countTo(100);
    const first = Promise.withResolvers<number>();
    const work = (item: number) => (item === 0 ? first.promise : Promise.resolve(item));
    const results = inOrder(items, work, 3);
    const next = results.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked.items).toBe(3);
    first.resolve(0);
    expect((await next).value).toBe(0);
  });

  test('gives a result while the next item is still awaited', async () => {
    async function* items(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => undefined);
    }
    const results = inOrder(items(), async (item) => item, 4);
    expect((await results.next()).value).toBe('first');
  });

  test('fails as the items fail', async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1;
      throw new Error('no more');
    }
    const results = inOrder(items(), async (item) => item, 1);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('no more');
  });
});
