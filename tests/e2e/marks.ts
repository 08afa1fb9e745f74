import { expect } from 'vitest';
import type { InPage } from './in-page.ts';

/** The words under each mark of one highlight, in the order of the page. */
export async function marked(page: InPage, name: string): Promise<string[]> {
  return page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])].map((it) => {
      const range = document.createRange();
      range.setStart(it.startContainer, it.startOffset);
      range.setEnd(it.endContainer, it.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String);
  }, `policylens-${name}`);
}

export const untilMarked = (page: InPage, name: string, words: string) =>
  expect.poll(() => marked(page, name)).toContain(words);

/** The middle of a mark's first line on the screen, scrolled into view. */
export async function placeOf(
  page: InPage,
  name: string,
  words: string,
): Promise<{ x: number; y: number }> {
  await untilMarked(page, name, words);
  return page.evaluate(
    ([key, text]) => {
      for (const mark of CSS.highlights.get(`policylens-${key}`) ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (String(range) !== text) continue;
        mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const line = range.getClientRects()[0] as DOMRect;
        return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
      throw new Error(`no mark on ${text}`);
    },
    [name, words] as const,
  );
}

/** How many marks each highlight holds; a hostile page has its own ideas of `Array.map`. */
export function markCounts(page: InPage): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const [name, marks] of CSS.highlights)
      counts[name.slice('policylens-'.length)] = marks.size;
    return counts;
  }, undefined);
}

/** The counts once they stay the same: annotations come after the machine's marks. */
export async function settledCounts(page: InPage): Promise<Record<string, number>> {
  let last: Record<string, number> = {};
  const stays = async () => {
    const before = last;
    last = await markCounts(page);
    return JSON.stringify(before) === JSON.stringify(last);
  };
  await expect.poll(stays, { interval: 1_000 }).toBe(true);
  return last;
}

/** The marks that stand twice in one highlight, or on nodes that are not in the page any more. */
export function faultyMarks(page: InPage): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const [name, marks] of CSS.highlights) {
      const seen = new Map<Node, Set<string>>();
      for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
        const key = `${startOffset}-${endOffset}`;
        const here = seen.get(startContainer) ?? new Set();
        const words = `${startContainer.textContent}`.slice(startOffset, startOffset + 20);
        if (here.has(key)) faults.push(`${name} twice: ${words}`);
        if (!startContainer.isConnected || !endContainer.isConnected)
          faults.push(`${name} nowhere: ${words}`);
        seen.set(startContainer, here.add(key));
      }
    }
    return faults;
  }, undefined);
}
