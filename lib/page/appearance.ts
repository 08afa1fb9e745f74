import { contrast, type Rgb, readColour } from './colour.ts';
import { PALETTES, type PaletteName } from './palettes.ts';
import type { PageReading } from './read-page.ts';
import { documentOf, parentOf, unshadowed } from './unshadowed.ts';

/** How the article looks, as far as marks must follow it. */
export interface Appearance {
  palette: PaletteName;
  /** Lines stand so close that an overline would touch the double rule above. */
  tight: boolean;
}

/** Line height in units of the font size below which lines are tight. */
const TIGHT = 1.6;
/** WCAG 1.4.11: what a graphical object needs. */
const ENOUGH = 3;
const SAMPLES = 9;
const WHITE: Rgb = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Samples the article's text colour, backdrop and line height at places spread over its text. */
export function sampleAppearance(reading: PageReading, view: Window): Appearance {
  const votes = new Map<PaletteName, number>();
  let tight = 0;
  const elements = sampleElements(reading);
  for (const element of elements) {
    const style = view.getComputedStyle(element);
    const palette = paletteFor(readColour(style.color), backdropOf(element, view));
    votes.set(palette, (votes.get(palette) ?? 0) + 1);
    if (Number.parseFloat(style.lineHeight) < TIGHT * Number.parseFloat(style.fontSize)) tight++;
  }
  const [palette] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['tone' as const];
  return { palette, tight: tight > elements.length / 2 };
}

/** The first palette whose lines can be told from the backdrop, `ink` if none can. */
export function paletteFor(text: Rgb | undefined, backdrop: Rgb): PaletteName {
  const lightText = text !== undefined && contrast(text, WHITE) < contrast(backdrop, WHITE);
  const name = lightText ? 'dark' : 'tone';
  const { target, deadline, department, review } = PALETTES[name];
  const told = [target, deadline, department, review].every((line) => {
    const colour = readColour(line);
    return colour !== undefined && contrast(colour, backdrop) >= ENOUGH;
  });
  return told ? name : 'ink';
}

function sampleElements({ segments, text }: PageReading): Element[] {
  const elements: Element[] = [];
  for (let n = 0; n < SAMPLES; n++) {
    const offset = ((n + 0.5) * text.length) / SAMPLES;
    const segment =
      segments[
        Math.max(
          0,
          segments.findIndex(({ end }) => end > offset),
        )
      ];
    const element = segment === undefined ? null : parentOf(segment.node);
    if (element !== null) elements.push(element);
  }
  return elements;
}

/** The first backdrop that hides what is behind it; white, where the page leaves it to the browser. */
export function backdropOf(element: Element, view: Window): Rgb {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const colour = readColour(view.getComputedStyle(at).backgroundColor);
    if (colour !== undefined && colour.alpha > 0.5) return colour;
  }
  const root = unshadowed(documentOf(element), 'documentElement');
  return canvasOf(view.getComputedStyle(root).colorScheme, view);
}

function canvasOf(scheme: string, view: Window): Rgb {
  const dark = scheme.includes('dark') && view.matchMedia('(prefers-color-scheme: dark)').matches;
  const only = scheme.includes('dark') && !scheme.includes('light');
  return dark || only ? { red: 18, green: 18, blue: 18, alpha: 1 } : WHITE;
}
