import type { Page } from 'playwright';
import { expect } from 'vitest';

/** A page, or a frame of one. */
type Painted = Pick<Page, 'evaluate'>;

/** The words under each mark of one highlight, in the order of the page. */
export async function marked(page: Painted, name: string): Promise<string[]> {
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

export const untilMarked = (page: Painted, name: string, words: string) =>
  expect.poll(() => marked(page, name)).toContain(words);

/** The middle of a mark's first line on the screen, scrolled into view. */
export async function placeOf(
  page: Page,
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
