import type { PlotMark } from './plot-marks.ts';
import type { PlotScale } from './plot-scale.ts';

/** A mark where it is drawn, in px; `top` is that of the upper end of a range. */
export interface PlacedMark {
  mark: PlotMark;
  x: number;
  y: number;
  top: number;
  /** Where its label stands, if there is room for one. */
  label?: 'after' | 'before';
}

export interface PlotSize {
  width: number;
  height: number;
}

/** Marks that would lie on each other stand side by side. */
const APART = { x: 12, y: 14 };
/** The height of a label. */
const LINE = 18;
const GAP = 10;
/** Four digits of 12 px, and what keeps them apart. */
const YEAR_LABEL = 36;

/**
 * Places marks and labels. Marks of a year that lie on each other move aside, by whole widths; labels take the free
 * place behind the mark or before it, the first marks first, and where there is none they are left out: the table has
 * them all.
 */
export function placeMarks(
  marks: readonly PlotMark[],
  scale: PlotScale,
  { width, height }: PlotSize,
  labelWidth: (mark: PlotMark) => number,
): PlacedMark[] {
  const y = yOf(scale, height);
  const taken = new Map<number, { x: number; y: number }[]>();
  const placed: PlacedMark[] = marks.map((mark) => {
    const column = taken.get(mark.year) ?? [];
    taken.set(mark.year, column);
    const at = { x: xOf(scale, width)(mark.year), y: y(mark.value) };
    while (column.some((it) => Math.abs(it.x - at.x) < APART.x && Math.abs(it.y - at.y) < APART.y))
      at.x += APART.x;
    column.push(at);
    return { mark, ...at, top: y(mark.valueMax ?? mark.value) };
  });
  return withLabels(placed, width, labelWidth);
}

/** The place of a year; half a step is left free at either end. */
export function xOf({ years: [first, last] }: PlotScale, width: number): (year: number) => number {
  const step = width / (last - first + 1);
  return (year) => (year - first + 0.5) * step;
}

/** Of some years those whose labels do not touch: the first, and each that stands far enough from the one before it. */
export function apartYears(years: readonly number[], x: (year: number) => number): number[] {
  const apart: number[] = [];
  for (const year of years) {
    const last = apart.at(-1);
    if (last === undefined || x(year) - x(last) >= YEAR_LABEL) apart.push(year);
  }
  return apart;
}

export function yOf({ least, most }: PlotScale, height: number): (value: number) => number {
  return (value) => height - ((value - least) / (most - least)) * height;
}

interface Box {
  left: number;
  right: number;
  y: number;
}

function withLabels(
  placed: readonly PlacedMark[],
  width: number,
  labelWidth: (mark: PlotMark) => number,
): PlacedMark[] {
  const boxes: Box[] = placed.map(({ x, y }) => ({ left: x - 6, right: x + 6, y }));
  return placed.map((one, own) => {
    const wide = labelWidth(one.mark);
    const sides = { after: one.x + GAP, before: one.x - GAP - wide };
    for (const label of ['after', 'before'] as const) {
      const box = { left: sides[label], right: sides[label] + wide, y: one.y };
      const free = boxes.every((other, at) => at === own || !touch(box, other));
      if (box.left < 0 || box.right > width || !free) continue;
      boxes.push(box);
      return { ...one, label };
    }
    return one;
  });
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;
}
