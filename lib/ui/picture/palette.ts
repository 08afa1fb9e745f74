/** The colours a picture is drawn in. */
export interface Palette {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  hairline: string;
  target: string;
  /** The share of `target` in a cell, 0 to 1. */
  shade(share: number): string;
}

/** On the screen: the tokens, which follow the system's light or dark. */
export const SCREEN: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  line: 'var(--line)',
  hairline: 'var(--hairline)',
  target: 'var(--target)',
  shade: (share) => `color-mix(in srgb, var(--target) ${Math.round(share * 100)}%, var(--paper))`,
};

/** In a file: the light ones by their values, since a file has no tokens, on the white of a page. */
export const PRINT: Palette = {
  paper: '#ffffff',
  ink: '#1d1e20',
  ink2: '#504e49',
  ink3: '#65625b',
  line: '#857f73',
  hairline: '#e5e1d9',
  target: '#1b6b50',
  shade: (share) => mixed([0x1b, 0x6b, 0x50], share),
};

/** A colour on white. */
function mixed(colour: readonly number[], share: number): string {
  const parts = colour.map((part) => Math.round(255 - (255 - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
