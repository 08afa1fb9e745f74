import type { Span } from '../text/span.ts';
import { HighlightLayer } from './highlight-layer.ts';

/** How long a passage is flashed, in milliseconds. */
const FLASH = 1200;

/** The one mark that is open, and the one that is flashed in its stead. */
export interface Focus {
  focus(span: Span | undefined): void;
  flash(span: Span): void;
}

export function createFocus(
  view: Window & typeof globalThis,
  rangesOf: (spans: readonly Span[]) => readonly StaticRange[],
): Focus {
  const layer = new HighlightLayer(view, 'policylens-focus');
  let open: Span | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (span: Span | undefined) => {
    clearTimeout(timer);
    layer.set(span === undefined ? [] : rangesOf([span]));
  };
  return {
    focus(span) {
      open = span;
      put(span);
    },
    flash(span) {
      put(span);
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!still) timer = setTimeout(() => put(open), FLASH);
    },
  };
}
