import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { faultyMarks, markCounts, marked, placeOf, settledCounts, untilMarked } from './marks.ts';
import { overlayBox, overlayText, select } from './person.ts';

const SITE = 'http://www.yunze.gov.cn';
const NOTICE = `${SITE}/yunze-2026.html`;
const CITY = '建设高价值专利培育中心10家';
const COUNTY = '建设专利导航服务基地3个';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(await faultyMarks(page)).toEqual([]);
  await page.close();
});

/** The marks come first; pointer and keys are heard from when the overlay is there. */
const untilAtWork = (where: Page | Frame) =>
  where.locator('policylens-overlay').waitFor({ state: 'attached' });
const untilNothingIsMarked = () => expect.poll(() => markCounts(page)).toEqual({});

describe('history navigation', () => {
  it('marks what has come late, and follows to another notice, to none, and back', async () => {
    page = await stage.person.open(`${SITE}/living/spa.html?id=city`);
    await untilMarked(page, 'target', CITY);
    await page.evaluate('go("county")');
    await untilMarked(page, 'target', COUNTY);
    expect(await marked(page, 'target')).not.toContain(CITY);
    await page.evaluate('go("list")');
    await untilNothingIsMarked();
    await page.goBack();
    await untilMarked(page, 'target', COUNTY);
    await page.goBack();
    await untilMarked(page, 'target', CITY);
    await page.evaluate('history.replaceState({}, "", "?id=county"); show()');
    await untilMarked(page, 'target', COUNTY);
  });

  it('gives each notice its own annotations, whatever was on the screen before', async () => {
    page = await stage.person.open(`${SITE}/living/spa.html?id=city`);
    await untilMarked(page, 'target', CITY);
    await select(page, CITY);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('1');
    await untilMarked(page, 'annotation', CITY);
    await page.evaluate('go("county")');
    await untilMarked(page, 'target', COUNTY);
    await select(page, COUNTY);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('2');
    await expect.poll(() => marked(page, 'annotation')).toEqual([COUNTY]);
    await page.goBack();
    await expect.poll(() => marked(page, 'annotation')).toEqual([CITY]);
  });
});

describe('a page that writes its article anew', () => {
  /** The same words in new nodes, as a page does it that puts up larger type. */
  const rewrite = () =>
    page.evaluate(() => {
      const article = document.querySelector('.TRS_Editor');
      article?.replaceWith(article.cloneNode(true));
    });

  it('keeps its marks, the open card and the note that is being written', async () => {
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'target', CITY);
    await select(page, '市公安局');
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('n');
    await page.keyboard.type('改版前');
    await untilMarked(page, 'annotation', '市公安局');
    await rewrite();
    await expect.poll(() => faultyMarks(page)).toEqual([]);
    await untilMarked(page, 'annotation', '市公安局');
    await page.keyboard.type('改版后');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).toBe('');
    await untilAtWork(page);
    const { x, y } = await placeOf(page, 'annotation', '市公安局');
    await page.mouse.click(x, y);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '标注' }).click();
    await expect.poll(() => panel.getByRole('textbox').last().inputValue()).toBe('改版前改版后');
    await panel.close();
  });

  it('keeps marks and card in place at 大 中 小', async () => {
    page = await stage.person.open(NOTICE);
    await untilAtWork(page);
    const { x, y } = await placeOf(page, 'target', CITY);
    await page.mouse.click(x, y);
    await expect.poll(() => overlayText(page)).toContain('高价值专利培育中心');
    const before = await settledCounts(page);
    for (const size of ['12px', '24px', '16px']) {
      await page.evaluate((fontSize) => {
        const article = document.querySelector<HTMLElement>('.TRS_Editor');
        if (article) article.style.fontSize = fontSize;
      }, size);
      await expect.poll(() => cardGap()).toBe(8);
    }
    await expect.poll(() => markCounts(page)).toEqual(before);
  });

  /** From the focused mark's last line down to the card; from its first line up where the card stands above. */
  async function cardGap(): Promise<number> {
    const mark = await page.evaluate(() => {
      const [focus] = CSS.highlights.get('policylens-focus') ?? [];
      if (!focus) return { top: -1, bottom: -1 };
      const range = document.createRange();
      range.setStart(focus.startContainer, focus.startOffset);
      range.setEnd(focus.endContainer, focus.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    });
    const { y, height } = await overlayBox(page);
    return Math.round(y > mark.top ? y - mark.bottom : mark.top - y - height);
  }

  it('marks only what can be seen when the article is copied for printing', async () => {
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'target', CITY);
    const before = await settledCounts(page);
    await page.evaluate(() => {
      const copy = document.querySelector('.TRS_Editor')?.cloneNode(true) as HTMLElement;
      copy.hidden = true;
      document.body.prepend(copy);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    await page.waitForTimeout(800);
    await expect.poll(() => markCounts(page)).toEqual(before);
  });

  it('comes back when all of the page is put in anew', async () => {
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'target', CITY);
    await page.evaluate(() => {
      const root = document.documentElement.cloneNode(true) as HTMLElement;
      root.querySelector('policylens-overlay')?.remove();
      document.replaceChild(root, document.documentElement);
    });
    await expect.poll(() => faultyMarks(page)).toEqual([]);
    await untilAtWork(page);
    const { x, y } = await placeOf(page, 'target', CITY);
    await page.mouse.click(x, y);
    await expect.poll(() => overlayText(page)).toContain('高价值专利培育中心');
  });
});

describe('the browser’s own translation', () => {
  /** What Chrome leaves: every text node replaced by two fonts with other words, and a class on the root. */
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const font = (...inside: (Node | string)[]) => {
        const element = document.createElement('font');
        element.style.verticalAlign = 'inherit';
        element.append(...inside);
        return element;
      };
      const originals = new Map<Element, Text>();
      for (const node of nodes) {
        if (!node.data.trim()) continue;
        const words = node.data.replace(/[^\d%]+/g, ' establish a centre by the end of ');
        const outer = font(font(words));
        originals.set(outer, node);
        node.replaceWith(outer);
      }
      document.documentElement.classList.add('translated-ltr');
      Object.assign(window, { originals });
    });
  const showOriginal = () =>
    page.evaluate(() => {
      const originals: Map<Element, Text> = Reflect.get(window, 'originals');
      for (const [font, node] of originals) font.replaceWith(node);
      document.documentElement.classList.remove('translated-ltr');
    });

  it('takes the marks away, says so, and brings them back with the original', async () => {
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'target', CITY);
    const before = await settledCounts(page);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '任务台账' }).click();
    await page.bringToFront();
    await translate();
    await untilNothingIsMarked();
    await expect.poll(() => overlayText(page)).toContain('本页已翻译');
    await select(page, 'establish');
    await page.waitForTimeout(400);
    expect(await overlayText(page)).not.toContain('整条');
    expect(await panel.textContent('body')).toContain('市地方金融管理局');
    await showOriginal();
    await expect.poll(() => markCounts(page)).toEqual(before);
    await panel.close();
  });

  it('keeps no translated text as a document', async () => {
    page = await stage.person.open(NOTICE);
    await untilMarked(page, 'target', CITY);
    await translate();
    await untilNothingIsMarked();
    await page.waitForTimeout(1000);
    expect(await stage.background.evaluate(readTexts)).not.toContainEqual(
      expect.stringContaining('establish'),
    );
  });
});

/** The texts of all documents in the store. */
async function readTexts(): Promise<string[]> {
  const texts: string[] = [];
  for (const { name = '', version } of await indexedDB.databases()) {
    const open = indexedDB.open(name, version);
    await new Promise((done) => Object.assign(open, { onsuccess: done }));
    for (const store of open.result.objectStoreNames) {
      const all = open.result.transaction(store).objectStore(store).getAll();
      await new Promise((done) => Object.assign(all, { onsuccess: done }));
      texts.push(JSON.stringify(all.result));
    }
    open.result.close();
  }
  return texts;
}

describe('where pages differ', () => {
  it('marks a notice in a frame, and keeps card and news where they can be seen', async () => {
    page = await stage.person.open(`${SITE}/living/frame.html`);
    const frame = page.frames()[1] ?? page.mainFrame();
    await untilMarked(frame, 'target', CITY);
    expect(await markCounts(page)).toEqual({});
    expect(await faultyMarks(frame)).toEqual([]);
    await untilAtWork(frame);
    const { x, y } = await placeOf(frame, 'target', CITY);
    const frameTop = () => frame.evaluate(() => frameElement?.getBoundingClientRect().top ?? 0);
    await page.mouse.click(x + 233, y + (await frameTop()));
    await expect.poll(() => overlayText(page)).toContain('高价值专利培育中心');
    const seen = async () => {
      const { y: top, height } = await overlayBox(page);
      return top > 0 && top + height < 820;
    };
    await expect.poll(seen).toBe(true);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await expect.poll(() => overlayText(page)).toMatch(/已撤销|没有可撤销的操作/);
    await expect.poll(seen).toBe(true);
  });

  it('marks the one of several copies that can be seen', async () => {
    page = await stage.person.open(`${SITE}/living/copies.html`);
    await untilMarked(page, 'target', CITY);
    const homes = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((marks) =>
        [...marks].map(({ startContainer }) =>
          document.querySelector('#shown')?.contains(startContainer),
        ),
      ),
    );
    expect(new Set(homes)).toEqual(new Set([true]));
  });

  it('is painted and shown under a strict policy and against !important styles', async () => {
    page = await stage.person.open(`${SITE}/living/strict.html`);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await untilAtWork(page);
    const { x, y } = await placeOf(page, 'target', COUNTY);
    await page.mouse.click(x, y);
    await expect.poll(() => overlayText(page)).toContain('专利导航服务基地');
    const { width, height } = await overlayBox(page);
    expect(width).toBe(304);
    expect(height).toBeGreaterThan(100);
    expect(await lineUnder('target')).toBe('underline');
    expect(refused).toEqual([]);
  });

  /** How the page's first paragraph with a mark would draw that mark. */
  const lineUnder = (name: string) =>
    page.evaluate((key) => {
      const [mark] = CSS.highlights.get(key) ?? [];
      const element = mark?.startContainer.parentElement;
      return element && getComputedStyle(element, `::highlight(${key})`).textDecorationLine;
    }, `policylens-${name}`);

  it('works on a page that shadows names, breaks built-ins and forges news', async () => {
    page = await stage.person.open(`${SITE}/living/hostile.html`);
    await expect.poll(async () => (await markCounts(page)).target ?? 0).toBeGreaterThan(5);
    await select(page, CITY);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('1');
    await expect.poll(async () => (await markCounts(page)).annotation ?? 0).toBe(1);
    const pwned = await page.evaluate('pwned.length');
    expect(pwned).toBe(0);
  });

  it('reads a page in GBK', async () => {
    page = await stage.person.open(`${SITE}/living/gbk.html`);
    expect(await page.evaluate(() => document.characterSet)).toBe('GBK');
    await untilMarked(page, 'target', COUNTY);
  });

  it('marks a page of a million characters, near the screen wherever that is', async () => {
    page = await stage.person.open(`${SITE}/living/spa.html?id=long`);
    // On a busy machine such a page takes its time, with the extension and without.
    await expect.poll(() => marked(page, 'target'), { timeout: 40_000 }).toContain(CITY);
    expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(900_000);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect.poll(marksOnScreen).toBeGreaterThan(5);
    await page.evaluate('go("county")');
    await untilMarked(page, 'target', COUNTY);
  });

  const marksOnScreen = () =>
    page.evaluate(() => {
      const boxes = [...CSS.highlights.values()].flatMap((marks) =>
        [...marks].map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          return range.getBoundingClientRect();
        }),
      );
      return boxes.filter(({ top }) => top > 0 && top < innerHeight).length;
    });
});

describe('an extension that is updated or removed while the page is open', () => {
  let own: Stage;
  let old: Page;
  beforeEach(async () => {
    own = await openStage('tests/sites');
    old = await own.person.open(NOTICE);
    await untilAtWork(old);
    page = await stage.person.open('about:blank');
  });
  afterEach(() => own.close());

  /** @returns the background of the new version */
  const update = async () => {
    const background = await own.update();
    await old.bringToFront();
    return background;
  };

  it('gives way to the new reader, and no mark is painted twice', async () => {
    const before = await markCounts(old);
    const background = await update();
    await background.evaluate(async () => {
      const { tabs, scripting } = Reflect.get(globalThis, 'chrome');
      const [{ id: tabId }] = await tabs.query({ active: true });
      await scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    });
    await expect.poll(async () => (await faultyMarks(old)).length).toBe(0);
    await expect.poll(() => markCounts(old)).toEqual(before);
    await expect.poll(() => old.evaluate(() => document.documentElement.children.length)).toBe(3);
    const { x, y } = await placeOf(old, 'target', CITY);
    await old.mouse.click(x, y);
    await expect.poll(() => overlayText(old)).toContain('高价值专利培育中心');
  });

  it('says so at the next action, and leaves nothing behind', async () => {
    const { x, y } = await placeOf(old, 'target', CITY);
    await update();
    await old.mouse.click(x, y);
    await expect.poll(() => overlayText(old)).toContain('已更新或停用');
    expect(await markCounts(old)).toEqual({});
    await old.mouse.click(x, y + 200);
    await old.keyboard.press('j');
    await expect.poll(() => overlayText(old)).toBe('');
    expect(await old.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await old.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
