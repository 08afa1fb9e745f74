import { backdropOf, paletteFor } from './appearance.ts';
import { contrast, type Rgb } from './colour.ts';
import { PALETTES } from './palettes.ts';

/** Colours of the ticks in the map. */
export interface MapColours {
  target: string;
  deadline: string;
  department: string;
  review: string;
  annotation: string;
}

const WHITE: Rgb = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Rgb = { red: 0, green: 0, blue: 0, alpha: 1 };

/** The marker pen as a line: 3.2 on white, 5.2 on #1e1e1e; and lighter on what is dark. */
const PEN = { tone: '#b8890b', dark: '#e3c15f' };

/** Colours that can be told from what is behind an element: of the marks, or of none where it has a colour itself. */
export function mapColours(element: Element, view: Window): MapColours {
  const backdrop = backdropOf(element, view);
  const ink = contrast(backdrop, WHITE) > contrast(backdrop, BLACK) ? WHITE : BLACK;
  const name = paletteFor(ink, backdrop);
  if (name === 'ink') {
    const line = ink === WHITE ? '#ffffff' : '#000000';
    return { target: line, deadline: line, department: line, review: line, annotation: line };
  }
  const { target, deadline, department, review } = PALETTES[name];
  return { target, deadline, department, review, annotation: PEN[name] };
}
