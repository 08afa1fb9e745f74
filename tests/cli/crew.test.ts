import { afterEach, describe, expect, test } from 'vitest';
import { type Crew, crewOfOne, crewOfThreads } from '../../lib/cli/crew.ts';
import type { Item, Printed } from '../../lib/cli/item.ts';

let crew: Crew | undefined;
afterEach(() => crew?.dismiss());

const record = (line: number): Item => ({
  kind: 'record',
  name: `stdin:${line}`,
  label: { line },
  bytes: new TextEncoder().encode(JSON.stringify({ text: `一、到2028年底建成基地${line}个。` })),
});
const unreadable: Item = { kind: 'unreadable', name: 'b', label: {}, reason: 'it is gone' };

/** Threads that die of some items. */
const fragile = new URL(`data:text/javascript,
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ name }) => {
    if (name === 'deadly') throw new Error('out of memory');
    parentPort.postMessage({ complaint: name });
  });`);

function said(printed: Printed): string {
  return 'line' in printed ? new TextDecoder().decode(printed.line) : printed.complaint;
}

describe('a crew', () => {
  test('of threads says what one alone says', async () => {
    const items = [...Array.from({ length: 12 }, (_, i) => record(i + 1)), unreadable];
    const alone = crewOfOne({ trace: true });
    crew = crewOfThreads(3, { trace: true });
    const byThreads = await Promise.all(items.map(crew.print));
    const byOne = await Promise.all(items.map(alone.print));
    expect(byThreads.map(said)).toEqual(byOne.map(said));
    expect(said(byThreads[4] as Printed)).toMatch(/^\{"line":5,.*"trace":.*\}\n$/);
    expect(byThreads.at(-1)).toEqual({ complaint: 'cannot read b: it is gone' });
  });

  test('goes on when a thread dies, which costs one item', async () => {
    crew = crewOfThreads(1, {}, fragile);
    const names = ['first', 'deadly', 'second', 'deadly', 'third'];
    const printed = await Promise.all(names.map((name) => crew?.print({ ...unreadable, name })));
    expect(printed.map((it) => it && said(it))).toEqual([
      'first',
      'cannot read deadly: out of memory',
      'second',
      'cannot read deadly: out of memory',
      'third',
    ]);
  });

  test('that is dismissed in the middle of its work leaves no thread', async () => {
    crew = crewOfThreads(2, {});
    for (let line = 1; line < 6; line++) void crew.print(record(line));
    await expect(crew.dismiss()).resolves.toBeUndefined();
  });
});
