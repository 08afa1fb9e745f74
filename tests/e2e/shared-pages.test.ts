import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { faultyMarks } from './marks.ts';
import { overlayBox, overlayText } from './person.ts';

/** Pages as government sites serve them, beside the checkout. */
const HOME = join(import.meta.dirname, '../../../shared/pages/pages');

interface ManifestEntry {
  file: string;
  kind: 'policy' | 'negative';
  host: string;
  note: string;
  dynamic?: boolean;
}

const manifest: ManifestEntry[] = existsSync(HOME)
  ? JSON.parse(readFileSync(join(HOME, 'manifest.json'), 'utf8'))
  : [];
const isGov = ({ host }: ManifestEntry) => host.endsWith('.gov.cn');
const named = (entries: ManifestEntry[]) => entries.map((it) => [it.file, it] as const);

/** How many marks each highlight holds, over all frames; a hostile page has its own ideas of `Array.map`. */
async function markCounts(page: Page): Promise<Record<string, number>> {
  const inFrame = (frame: Frame) =>
    frame.evaluate(() => {
      const counts: Record<string, number> = {};
      for (const [name, marks] of CSS.highlights) counts[name] = marks.size;
      return counts;
    });
  return Object.assign({}, ...(await Promise.all(page.frames().map(inFrame))));
}

/** What is wrong with the marks of any frame. */
const faults = async (page: Page) => (await Promise.all(page.frames().map(faultyMarks))).flat();

if (manifest.length === 0) {
  it('the sample pages are not beside this checkout: the story was told on our own sites only', () => {
    expect(existsSync(HOME)).toBe(false);
  });
} else {
  describe('the pages beside the checkout', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(HOME);
    });
    afterAll(() => stage.close());

    const openEntry = ({ host, file }: ManifestEntry) =>
      stage.person.open(`http://${host}/${file}`);

    it.each(named(manifest.filter((it) => it.kind === 'policy' && isGov(it))))(
      '%s is recognised and marked by itself',
      async (_, entry) => {
        const page = await openEntry(entry);
        expect(Number(await stage.person.badge(page))).toBeGreaterThan(0);
        const counts = await markCounts(page);
        expect(counts['policylens-department']).toBeGreaterThan(0);
        expect(await faults(page)).toEqual([]);
        await page.close();
      },
    );

    it.each(named(manifest.filter((it) => it.kind === 'policy' && !isGov(it))))(
      '%s is left alone until the toolbar button is clicked',
      async (_, entry) => {
        const page = await openEntry(entry);
        await page.waitForTimeout(1000);
        expect(await markCounts(page)).toEqual({});
        await stage.person.clickToolbarButton(page);
        expect(Number(await stage.person.badge(page))).toBeGreaterThan(0);
        expect((await markCounts(page))['policylens-target']).toBeGreaterThan(0);
        await page.close();
      },
    );

    it.each(named(manifest.filter((it) => it.kind === 'negative')))(
      '%s is not taken for a notice',
      async (_, entry) => {
        const page = await openEntry(entry);
        await page.waitForTimeout(2000);
        expect(await markCounts(page)).toEqual({});
        expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
        await page.close();
      },
    );

    it('006-spa.html: the marks follow when the script shows another notice', async () => {
      const page = await stage.person.open('http://zck.example.gov.cn/006-spa.html');
      await stage.person.badge(page);
      const before = await markCounts(page);
      await page.locator('#next').click();
      await expect.poll(() => markCounts(page)).not.toEqual(before);
      await expect
        .poll(async () => (await markCounts(page))['policylens-target'])
        .toBeGreaterThan(15);
      expect(await faults(page)).toEqual([]);
      await page.goBack();
      await expect.poll(() => markCounts(page)).toEqual(before);
      expect(await faults(page)).toEqual([]);
      await page.close();
    });

    it('008-hidden.html: no copy is marked but the one that can be seen', async () => {
      const page = await stage.person.open('http://credit.shenyang.gov.cn/008-hidden.html');
      await stage.person.badge(page);
      const homes = await page.evaluate(() => {
        const shown = document.querySelector('.v_news_content');
        return [...CSS.highlights.values()].flatMap((marks) =>
          [...marks].map(({ startContainer }) => shown?.contains(startContainer)),
        );
      });
      expect(new Set(homes)).toEqual(new Set([true]));
      await page.close();
    });

    it('009-csp.html: the card opens whole against the page’s styles', async () => {
      const page = await stage.person.open('http://www.jingjiang.gov.cn/009-csp.html');
      await stage.person.badge(page);
      await page.keyboard.press('Alt+Shift+J');
      await expect.poll(() => overlayText(page)).not.toBe('');
      expect((await overlayBox(page)).width).toBe(304);
      await page.close();
    });

    it('010-hostile.html: nothing of the page runs in our name, and nothing of ours shows in it', async () => {
      const page = await stage.person.open(
        'http://credit.shenyang.gov.cn/010-hostile.html?clobber',
      );
      expect(Number(await stage.person.badge(page))).toBeGreaterThan(0);
      await page.locator('policylens-overlay').waitFor({ state: 'attached' });
      const seen = await page.evaluate(() => ({
        pwned: Reflect.get(window, '__pwned'),
        shadow: document.querySelector('policylens-overlay')?.shadowRoot,
      }));
      expect(seen).toEqual({ pwned: undefined, shadow: null });
      await page.close();
    });
  });
}
