import { afterEach, describe, expect, test } from 'vitest';
import { contrast, readColour } from '../../lib/page/colour.ts';
import { TAG_NAMES } from '../../lib/page/mark-names.ts';
import { markSheet } from '../../lib/page/mark-sheet.ts';
import { paint } from '../../lib/page/marks.ts';
import { PALETTES } from '../../lib/page/palettes.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { loadPage, removePages } from './load-page.ts';

afterEach(removePages);

const KINDS = ['target', 'deadline', 'department', 'review'] as const;
const colour = (text: string) => {
  const read = readColour(text);
  if (read === undefined) throw new Error(`no colour: ${text}`);
  return read;
};

describe('palettes', () => {
  test.each(KINDS)('tone: the line of a %s can be told on white and on near-black', (kind) => {
    for (const ground of ['#ffffff', '#1e1e1e']) {
      expect(contrast(colour(PALETTES.tone[kind]), colour(ground)), ground).toBeGreaterThanOrEqual(
        3,
      );
    }
  });

  test.each(KINDS)('dark: the line of a %s is lighter than that of tone', (kind) => {
    const black = colour('#000000');
    const [dark, tone] = [PALETTES.dark[kind], PALETTES.tone[kind]].map((line) =>
      contrast(colour(line), black),
    );
    expect(dark).toBeGreaterThan(tone ?? 0);
  });

  /** What a wash, given with its alpha, comes to on a ground. */
  const laidOn = (ground: string, wash: string) => {
    const [over, under] = [colour(wash.replaceAll(' / ', ' ')), colour(ground)];
    const mixed = (channel: 'red' | 'green' | 'blue') =>
      over[channel] * over.alpha + under[channel] * (1 - over.alpha);
    return { red: mixed('red'), green: mixed('green'), blue: mixed('blue'), alpha: 1 };
  };

  test.each([
    ['tone', '#ffffff', '#666666'],
    ['dark', '#1e1e1e', '#bbbbbb'],
  ] as const)(
    '%s: on %s, words and lines can be read on the wash of every tag',
    (name, ground, ink) => {
      const { tags, ...lines } = PALETTES[name];
      expect(new Set(tags).size).toBe(TAG_NAMES.length);
      for (const tag of tags) {
        const wash = laidOn(ground, tag);
        expect(contrast(colour(ink), wash), tag).toBeGreaterThanOrEqual(4.5);
        for (const kind of KINDS)
          expect(contrast(colour(lines[kind]), wash), tag).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('ink: no tag has a colour', () => {
    expect(new Set(PALETTES.ink.tags)).toEqual(new Set([PALETTES.ink.wash]));
  });

  test.each(Object.entries(PALETTES))('%s: words in focus can be read', (_name, palette) => {
    expect(contrast(colour(palette.focusInk), colour(palette.focusGround))).toBeGreaterThanOrEqual(
      7,
    );
  });
});

describe('rules', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet({ palette: 'tone', tight: false }, [':root > body']));
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const ruleFor = (name: string) =>
    rules.find((rule) => rule.selectorText.includes(`(policylens-${name})`));

  test.each([
    ['department', 'underline', 'solid'],
    ['target', 'underline', 'double'],
    ['deadline', 'overline', 'dashed'],
    ['review', 'underline', 'wavy'],
  ])('a %s is known by its form: %s, %s', (name, line, form) => {
    const style = ruleFor(name)?.style;
    expect([style?.textDecorationLine, style?.textDecorationStyle]).toEqual([line, form]);
  });

  test('only the focus sets the colour of words', () => {
    const coloured = rules.filter((rule) => rule.style.color !== '');
    expect(coloured.map((rule) => rule.selectorText)).toEqual([ruleFor('focus')?.selectorText]);
  });

  test('outside forced colours nothing but highlights is styled', () => {
    expect(rules).toHaveLength(6);
    for (const rule of rules)
      expect(rule.selectorText).toMatch(/::highlight\(policylens-[a-z]+\)$/);
  });

  test('tags have rules where they are painted, in forced colours and in print as well', () => {
    const text = (names: Parameters<typeof markSheet>[2]) =>
      markSheet({ palette: 'tone', tight: false }, [':root > body'], names);
    expect(text(['policylens-annotation'])).not.toContain('annotation-');
    const coloured = text(['policylens-annotation-3']);
    expect(coloured.match(/annotation-\d/g)).toEqual(Array(3).fill('annotation-3'));
    expect(coloured).toContain(PALETTES.tone.tags[2]);
  });

  test('tight lines have a thinner overline', () => {
    sheet.replaceSync(markSheet({ palette: 'tone', tight: true }, [':root > body']));
    const rule = [...sheet.cssRules].find((each) => each.cssText.includes('overline'));
    expect(rule?.cssText).toContain('1px');
  });
});

test('a page cannot undo the lines, and they reach nested elements', async () => {
  const document = await loadPage('words-cut.html');
  const style = document.createElement('style');
  style.textContent =
    '* { text-decoration: none !important; color: #222 !important; background: none !important }';
  document.head.append(style);
  const painted = paint(readPage(document), [
    { name: 'policylens-target', span: { start: 0, end: 9 } },
  ]);
  const inner = document.querySelector('.TRS_Editor strong span') ?? document.body;
  const outer = document.querySelector('h1') ?? document.body;
  const lineOf = (element: Element) =>
    document.defaultView?.getComputedStyle(element, '::highlight(policylens-target)')
      .textDecorationLine;
  expect(lineOf(inner)).toBe('underline');
  expect(lineOf(outer)).not.toBe('underline');
  painted.stop();
  expect(lineOf(inner)).not.toBe('underline');
});
