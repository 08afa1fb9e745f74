/** Colours of the marks on one kind of backdrop. */
export interface Palette {
  target: string;
  deadline: string;
  department: string;
  review: string;
  wash: string;
  focusInk: string;
  focusGround: string;
}

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
    focusInk: '#ffffff',
    focusGround: '#2b2d31',
  },
  dark: {
    target: '#58b592',
    deadline: '#ea7f52',
    department: '#74a3ee',
    review: '#bd8bd8',
    wash: 'rgb(240 190 40 / .2)',
    focusInk: '#18191b',
    focusGround: '#eceae5',
  },
  ink: {
    target: 'currentColor',
    deadline: 'currentColor',
    department: 'currentColor',
    review: 'currentColor',
    wash: 'rgb(128 128 128 / .38)',
    focusInk: '#ffffff',
    focusGround: '#2b2d31',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
