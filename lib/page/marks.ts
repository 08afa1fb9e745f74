import type { Span } from '../text/span.ts';
import { type AdoptedSheet, adoptSheet } from './adopted-sheet.ts';
import { sampleAppearance } from './appearance.ts';
import { createFocus } from './focus-mark.ts';
import { followAppearance } from './follow-appearance.ts';
import { HighlightLayer } from './highlight-layer.ts';
import type { PaintedName } from './mark-names.ts';
import { scopeOf } from './mark-scope.ts';
import { markSheet } from './mark-sheet.ts';
import { followView, stretchNear } from './near-view.ts';
import { boundaries } from './ranges.ts';
import type { PageReading } from './read-page.ts';
import { windowOf } from './unshadowed.ts';

/** What is to be painted; the span is UTF-16, half-open, in the text of the reading. */
export interface Mark {
  name: PaintedName;
  span: Span;
}

/** What was painted, and its undo. */
export interface Painted {
  /** Shows or hides one kind of mark; all are shown at first. */
  show(name: PaintedName, on: boolean): void;
  /** Whether the marks are printed with the page; at first they are. */
  print(on: boolean): void;
  /** The one mark that is open, or none. */
  focus(span: Span | undefined): void;
  /** Focuses a span for 1.2 s, then what was open before; with reduced motion it stays until the next focus. */
  flash(span: Span): void;
  /** Takes away all that was painted, and nothing else. */
  stop(): void;
}

/**
 * From here on only what is near the screen is registered, and again when the page is scrolled: at every change of a
 * page Chromium looks at every registered range anew (22 µs each, 2026), and a new sheet restyles what it selects.
 */
const LARGE = { marks: 1000, segments: 4000 };

/**
 * Paints marks on a page with CSS Custom Highlights: no node of the page is added, moved or changed. Several
 * paintings of one page live side by side. The page must be read again, and painted again, once its article changes.
 *
 * @throws Error if the reading's document is not shown in a window
 */
export function paint(reading: PageReading, marks: readonly Mark[]): Painted {
  const view = windowOf(reading.article);
  if (view === null) throw new Error('Only a document in a window can be painted');
  const rangesOf = (spans: readonly Span[]) =>
    spans.flatMap((span) => {
      const ends = boundaries(reading, span);
      return ends === undefined ? [] : [new view.StaticRange(ends)];
    });
  const inOrder = marks.toSorted((a, b) => a.span.start - b.span.start);
  const spans = inOrder.map(({ span }) => span);
  const isLarge = marks.length > LARGE.marks || reading.segments.length > LARGE.segments;
  const layers = new Map<PaintedName, HighlightLayer>();
  for (const { name } of marks) {
    if (!layers.has(name)) layers.set(name, new HighlightLayer(view, name));
  }
  let appearance = sampleAppearance(reading, view);
  let sheet: AdoptedSheet | undefined;
  const style = (all: boolean) => {
    const css = markSheet(appearance, scopeOf(reading, all ? undefined : view), layers.keys());
    sheet ??= adoptSheet(view);
    sheet.replace(css);
  };
  const put = (place: 'screen' | 'print') => {
    const all = !isLarge || place === 'print';
    const shown = all ? inOrder : inOrder.slice(...stretchNear(reading, spans, view));
    style(all);
    const byName = Map.groupBy(shown, ({ name }) => name);
    for (const [name, layer] of layers) {
      layer.set(rangesOf(distinct(byName.get(name) ?? [])));
    }
  };
  put('screen');
  const unfollow = isLarge ? followView(reading, view, put) : () => {};
  const unfollowLooks = followAppearance(reading.article, view, () => {
    appearance = sampleAppearance(reading, view);
    style(!isLarge);
  });
  const focus = createFocus(view, rangesOf);
  return {
    show(name, on) {
      layers.get(name)?.show(on);
    },
    print(on) {
      sheet?.restrict(on ? 'all' : 'screen');
    },
    ...focus,
    stop() {
      unfollow();
      unfollowLooks();
      focus.focus(undefined);
      for (const layer of layers.values()) layer.set([]);
      sheet?.remove();
    },
  };
}

/** Several marks of a kind may stand on the same words (申请量和授权量分别达到…): they are painted once. */
function distinct(marks: readonly Mark[]): Span[] {
  return [...new Map(marks.map(({ span }) => [`${span.start}-${span.end}`, span])).values()];
}
