import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MARK_NAMES, TAG_NAMES } from '../../lib/page/mark-names.ts';
import { type Mark, type Painted, paint } from '../../lib/page/marks.ts';
import { type PageReading, readPage } from '../../lib/page/read-page.ts';
import { loadPage, removePages } from './load-page.ts';

let document: Document;
let reading: PageReading;
let painted: Painted | undefined;

beforeEach(async () => {
  document = await loadPage('words-cut.html');
  reading = readPage(document);
});
afterEach(() => {
  painted?.stop();
  removePages();
});

/** A span by its words. */
function spanOf(words: string) {
  const start = reading.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const mark = (name: Mark['name'], words: string): Mark => ({ name, span: spanOf(words) });

function registry(): HighlightRegistry {
  const view: (Window & typeof globalThis) | null = document.defaultView;
  if (view === null) throw new Error('no window');
  return view.CSS.highlights;
}

/** What is painted, by name, as the words of its ranges. */
function wordsPainted(): Record<string, string[]> {
  const painted: Record<string, string[]> = {};
  for (const [name, highlight] of registry()) {
    painted[name] = [...highlight].map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    });
  }
  return painted;
}

const MARKS = () => [
  mark('policylens-deadline', '到2030年底'),
  mark('policylens-target', '18件'),
  mark('policylens-target', '超过200亿元'),
  mark('policylens-department', '省知识产权局'),
];

describe('painting', () => {
  test('puts every mark under the name of its kind, over the spans that cut it', () => {
    painted = paint(reading, MARKS());
    expect(wordsPainted()).toEqual({
      'policylens-deadline': ['到2030年底'],
      'policylens-target': ['18件', '超过200亿元'],
      'policylens-department': ['省知识产权局'],
    });
  });

  test('changes no node of the page', () => {
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    painted = paint(reading, MARKS());
    painted.focus(spanOf('18件'));
    painted.stop();
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('gives later names the higher priority', () => {
    painted = paint(reading, [
      ...MARKS(),
      mark('policylens-annotation', '二、重点任务'),
      mark('policylens-review', '按职责分工'),
      ...TAG_NAMES.map((name) => mark(name, '按职责分工')),
    ]);
    painted.focus(spanOf('18件'));
    const priorities = MARK_NAMES.map((name) => registry().get(name)?.priority);
    expect(priorities).toEqual(MARK_NAMES.map((_, at) => at));
  });

  test('a kind can be hidden and shown', () => {
    painted = paint(reading, MARKS());
    painted.show('policylens-target', false);
    painted.show('policylens-target', false);
    expect(Object.keys(wordsPainted()).sort()).toEqual([
      'policylens-deadline',
      'policylens-department',
    ]);
    painted.show('policylens-target', true);
    expect(wordsPainted()['policylens-target']).toEqual(['18件', '超过200亿元']);
  });

  test('what is marked twice alike is painted once, and in two ways twice', () => {
    const name = 'policylens-annotation';
    painted = paint(reading, [...MARKS(), ...MARKS(), mark(name, '18件'), mark(name, '18件')]);
    expect(wordsPainted()).toEqual({
      'policylens-deadline': ['到2030年底'],
      'policylens-target': ['18件', '超过200亿元'],
      'policylens-department': ['省知识产权局'],
      'policylens-annotation': ['18件'],
    });
  });

  test('spans outside the text paint nothing', () => {
    painted = paint(reading, [{ name: 'policylens-target', span: { start: 9999, end: 10_001 } }]);
    expect(wordsPainted()).toEqual({});
  });
});

describe('the undo', () => {
  test('takes away all of ours and nothing of others', () => {
    const Highlights: typeof Highlight = Reflect.get(document.defaultView ?? {}, 'Highlight');
    const theirs = new Highlights(document.createRange());
    registry().set('page-search', theirs);
    const sheet: CSSStyleSheet = Reflect.construct(
      Reflect.get(document.defaultView ?? {}, 'CSSStyleSheet'),
      [],
    );
    document.adoptedStyleSheets = [sheet];
    painted = paint(reading, MARKS());
    painted.focus(spanOf('18件'));
    expect(document.adoptedStyleSheets).toHaveLength(2);
    painted.stop();
    painted.stop();
    expect([...registry().keys()]).toEqual(['page-search']);
    expect([...document.adoptedStyleSheets]).toEqual([sheet]);
  });

  test('of one painting leaves another in place', () => {
    painted = paint(reading, MARKS());
    const second = paint(reading, [mark('policylens-target', '2026')]);
    expect(wordsPainted()['policylens-target']).toEqual(['18件', '超过200亿元', '2026']);
    second.stop();
    expect(wordsPainted()['policylens-target']).toEqual(['18件', '超过200亿元']);
  });
});

describe('focus and flash', () => {
  test('one mark is open at a time', () => {
    painted = paint(reading, MARKS());
    painted.focus(spanOf('18件'));
    painted.focus(spanOf('到2030年底'));
    expect(wordsPainted()['policylens-focus']).toEqual(['到2030年底']);
    painted.focus(undefined);
    expect(wordsPainted()['policylens-focus']).toBeUndefined();
  });

  test('a flash is over after 1.2 s and gives the focus back', () => {
    vi.useFakeTimers();
    try {
      painted = paint(reading, []);
      painted.focus(spanOf('18件'));
      painted.flash(spanOf('到2030年底'));
      vi.advanceTimersByTime(1100);
      expect(wordsPainted()['policylens-focus']).toEqual(['到2030年底']);
      vi.advanceTimersByTime(200);
      expect(wordsPainted()['policylens-focus']).toEqual(['18件']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the lines', () => {
  const lineColour = () =>
    document.defaultView?.getComputedStyle(
      document.querySelector('.TRS_Editor p') ?? document.body,
      '::highlight(policylens-target)',
    ).textDecorationColor;

  test.each<[string, (document: Document) => void]>([
    ['a class on the root', (of) => of.documentElement.classList.add('night')],
    ['a style on the body', (of) => of.body.setAttribute('style', 'background:#111;color:#ddd')],
  ])('follow the page when it turns dark by %s', async (_name, turn) => {
    const night = document.createElement('style');
    night.textContent = '.night body { background: #111; color: #ddd }';
    document.head.append(night);
    painted = paint(reading, MARKS());
    const before = lineColour();
    turn(document);
    await expect.poll(lineColour).not.toBe(before);
  });

  test('follow nothing once they are gone', async () => {
    painted = paint(reading, MARKS());
    painted.stop();
    document.documentElement.className = 'night';
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('a very long page', () => {
  const LINES = 3000;

  async function paintLines() {
    const lines = Array.from({ length: LINES }, (_, i) => `<p>第${i}条 按年度报送落实情况。</p>`);
    document = await loadPage(`<!DOCTYPE html><div id="zoom">${lines.join('')}</div>`);
    reading = readPage(document);
    const marks = reading.blocks.map(
      ({ start, end }): Mark => ({ name: 'policylens-target', span: { start, end } }),
    );
    painted = paint(reading, marks);
  }

  const nextFrame = () =>
    new Promise((resolve) => document.defaultView?.requestAnimationFrame(resolve));
  const numbers = () =>
    (wordsPainted()['policylens-target'] ?? []).map((words) => Number(/\d+/.exec(words)?.[0]));

  /** The lines on the screen, by the page's own layout. */
  function linesOnScreen(): number[] {
    return [...document.querySelectorAll('#zoom p')].flatMap((line, i) => {
      const box = line.getBoundingClientRect();
      return box.bottom > 0 && box.top < 800 ? [i] : [];
    });
  }

  test.each([0, 20_000, 10 ** 7])(
    'scrolled to %i, all marks on the screen are registered, and few others',
    async (top) => {
      await paintLines();
      document.defaultView?.scrollTo({ top, behavior: 'instant' });
      await nextFrame();
      await nextFrame();
      await nextFrame();
      const present = numbers();
      expect(present).toEqual(expect.arrayContaining(linesOnScreen()));
      expect(present.length).toBeLessThan(LINES / 4);
      const styled = linesOnScreen().map((i) => {
        const line = document.querySelectorAll('#zoom p')[i] ?? document.body;
        return document.defaultView?.getComputedStyle(line, '::highlight(policylens-target)')
          .textDecorationLine;
      });
      expect(new Set(styled)).toEqual(new Set(['underline']));
    },
  );

  test('all are registered while it is printed', async () => {
    await paintLines();
    document.defaultView?.dispatchEvent(new Event('beforeprint'));
    expect(numbers()).toHaveLength(LINES);
    document.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(numbers().length).toBeLessThan(LINES / 4);
  });

  test('stopped, it does not come back when scrolled', async () => {
    await paintLines();
    painted?.stop();
    document.defaultView?.scrollTo({ top: 20_000, behavior: 'instant' });
    await nextFrame();
    await nextFrame();
    expect(wordsPainted()).toEqual({});
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
