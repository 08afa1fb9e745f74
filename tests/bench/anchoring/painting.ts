import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../browser/serve.ts';
import { median } from '../measure.ts';
import { printTable } from '../print-table.ts';
import { bundled, inBrowser } from './browser-page.ts';
import type { PaintingCost } from './painting-in-page.ts';

/** Material beside the checkout. */
const PAGES = fileURLToPath(new URL('../../../../shared/pages/pages', import.meta.url));
const HUGE = '007-huge.html';

/** Painting all marks of a page of a million characters, against mark.js on the same ranges. */
export async function comparePainting(): Promise<void> {
  if (!existsSync(PAGES)) {
    process.stdout.write(`\npainting: not measured, ${HUGE} of ../shared is not there\n`);
    return;
  }
  const [code, site] = [await bundled('./painting-in-page.ts'), await serve(PAGES)];
  try {
    const cost = await inBrowser(async (page) => {
      page.setDefaultTimeout(0);
      await page.goto(`http://127.0.0.1:${site.port}/${HUGE}`);
      await page.addScriptTag({ content: code });
      return page.evaluate(() => {
        const { measurePainting } = window as unknown as {
          measurePainting: () => Promise<PaintingCost>;
        };
        return measurePainting();
      });
    });
    print(cost);
  } finally {
    await site.close();
  }
}

function print({ marks, own, reference, changed, longest }: PaintingCost): void {
  const ours = median(own);
  printTable(`painting ${marks} marks of ${HUGE}`, [
    ['policylens', 'mark.js', 'faster (budget: 10)', 'nodes changed (0)', 'longest task (50 ms)'],
    [
      `${ours.toFixed(1)} ms`,
      `${reference.toFixed(1)} ms`,
      `${(reference / ours).toFixed(0)} times`,
      `${changed}`,
      `${longest.toFixed(1)} ms`,
    ],
  ]);
}
