/** Colours of the marks on one kind of backdrop. */
export interface Palette {
  target: string;
  deadline: string;
  department: string;
  review: string;
  wash: string;
  /** The washes of tags, by hue from 1 on. */
  tags: readonly string[];
  focusInk: string;
  focusGround: string;
}

/** The hues of tags as they are on dark: on white they are bright enough for lines (3.3) and #666 (4.5) to stand on. */
const TAG_HUES = [
  '217 169 58',
  '100 179 194',
  '217 138 166',
  '154 166 224',
  '151 192 118',
  '185 165 136',
] as const;

const tagWashes = (alpha: number) => TAG_HUES.map((hue) => `rgb(${hue} / ${alpha})`);

/** Form alone: where text stands on a colour, a wash has none. */
const GREY = 'rgb(128 128 128 / .38)';

/**
 * Three palettes for unknown pages: mid-tones that do on white and on near-black; lighter
 * lines for light text on a dark page; form alone where text stands on a colour.
 */
export const PALETTES = {
  tone: {
    target: '#2a8a67',
    deadline: '#cc5629',
    department: '#3b78d4',
    review: '#9a5cbc',
    wash: 'rgb(240 190 40 / .36)',
    tags: tagWashes(0.28),
    focusInk: '#ffffff',
    focusGround: '#2b2d31',
  },
  dark: {
    target: '#58b592',
    deadline: '#ea7f52',
    department: '#74a3ee',
    review: '#bd8bd8',
    wash: 'rgb(240 190 40 / .2)',
    tags: tagWashes(0.24),
    focusInk: '#18191b',
    focusGround: '#eceae5',
  },
  ink: {
    target: 'currentColor',
    deadline: 'currentColor',
    department: 'currentColor',
    review: 'currentColor',
    wash: GREY,
    tags: TAG_HUES.map(() => GREY),
    focusInk: '#ffffff',
    focusGround: '#2b2d31',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
