import { mapColours } from '../../lib/page/map-colours.ts';
import type { PageReading } from '../../lib/page/read-page.ts';
import { depthsOf, type ScrollWay, scrollWayOf } from '../../lib/page/scroll-way.ts';
import { unshadowed } from '../../lib/page/unshadowed.ts';
import { type MapMark, ticksOf } from '../../lib/ui/overlay/map-ticks.ts';
import type { Box, MapView } from '../../lib/ui/overlay/overlay-view.ts';
import type { Entry } from './entries.ts';
import { idle } from './idle.ts';

/** What the map is of. */
export interface Mapped {
  page: PageReading;
  /** The entries that are shown: the same list as long as nothing in it changes. */
  entries: readonly Entry[];
  /** The part of a frame's viewport that can be seen; without it, all of it. */
  visible: Box | undefined;
}

/** Where the entries stand in their article, at one size of it. */
interface Measured extends Pick<Mapped, 'page' | 'entries'> {
  size: string;
  depths: Float64Array;
}

const WIDTH = 12;

/**
 * Keeps the map of marks. It is asked at each drawing, and looks at single marks only where the article has another
 * size, or other marks: then in the page's idle time, and `changed` is called when that is done.
 *
 * @returns what is to be drawn; undefined where there are no marks, or no way to scroll
 */
export function keepMarkMap(
  changed: () => void,
  signal: AbortSignal,
): (mapped: Mapped) => MapView | undefined {
  let measured: Measured | undefined;
  let wanted: Omit<Measured, 'depths'> | undefined;
  const measure = async (want: Omit<Measured, 'depths'>, grain: number) => {
    wanted = want;
    const steps = depthsOf(
      want.page,
      want.entries.map(({ span }) => span),
      grain,
    );
    let deadline = await idle();
    for (let step = steps.next(); ; step = steps.next()) {
      if (signal.aborted || wanted !== want) return;
      if (step.done) {
        measured = { ...want, depths: step.value };
        break;
      }
      if (deadline.timeRemaining() <= 0) deadline = await idle();
    }
    changed();
  };
  const drawn = rememberTicks();
  return ({ page, entries, visible }) => {
    if (entries.length === 0) return undefined;
    const way = scrollWayOf(page, window);
    const box = boxOf(way, visible);
    if (!box) return undefined;
    const size = sizeOf(page.article);
    const fits = (it: Omit<Measured, 'depths'> | undefined) =>
      it?.page === page && it.entries === entries && it.size === size;
    const height = box.bottom - box.top;
    if (!fits(measured) && !fits(wanted)) measure({ page, entries, size }, way.length / height);
    if (measured?.page !== page) return undefined;
    return {
      left: way.isMirrored ? box.left : box.right - WIDTH,
      top: box.top,
      height,
      ...drawn(measured, way, height),
    };
  };
}

/** Beside what the map stands: the scroll bar, or where a frame is scrolled by the page around it, its visible edge. */
function boxOf({ box, length }: ScrollWay, visible: Box | undefined): Box | undefined {
  if (length > box.bottom - box.top + 1) return box;
  return visible && length > visible.bottom - visible.top + 1 ? visible : undefined;
}

/** The ticks, made anew only where something of them changed. */
function rememberTicks() {
  let key: unknown[] = [];
  let last: Pick<MapView, 'ticks' | 'colours'> | undefined;
  return (measured: Measured, way: ScrollWay, height: number) => {
    const now = [measured, way.length, way.before, height];
    if (!last || now.some((each, at) => each !== key[at])) {
      const ticks = ticksOf(marksOf(measured, way), height);
      last = { ticks, colours: mapColours(way.scroller, window) };
    }
    key = now;
    return last;
  };
}

function marksOf({ entries, depths }: Measured, { before, length }: ScrollWay): MapMark[] {
  return entries.flatMap(({ id, kind, name }, index) => {
    const depth = depths[index] ?? -1;
    const form = name === 'policylens-review' ? 'review' : kind;
    return depth < 0 ? [] : [{ id, form, at: Math.min(1, Math.max(0, (before + depth) / length)) }];
  });
}

function sizeOf(article: Element): string {
  const { width, height } = unshadowed(article, 'getBoundingClientRect')();
  return `${width} ${height}`;
}
